// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.JourneyMap;
import laneway.model.Validity;

/// Applies edits in tests, and looks at what holds for every one of them.
final class Applying {
    private Applying() {}

    /// The map after an edit that must not be refused; taking it back must give the map before.
    static JourneyMap apply(JourneyMap map, Edit edit) {
        return result(map, edit).map();
    }

    static Result.Edited result(JourneyMap map, Edit edit) {
        assertThat(edit.applyTo(map)).isInstanceOf(Result.Edited.class);
        var edited = (Result.Edited) edit.applyTo(map);
        assertThat(Validity.problemsOf(edited.map())).isEmpty();
        assertThat(Change.apply(edited.map(), Change.inverse(edited.changes()))).isEqualTo(map);
        assertThat(Change.apply(map, edited.changes())).isEqualTo(edited.map());
        return edited;
    }

    static void assertRefused(JourneyMap map, Edit edit, Result.Reason reason) {
        assertThat(edit.applyTo(map)).isEqualTo(new Result.Refused(reason));
    }

    static void assertNothing(JourneyMap map, Edit edit) {
        var edited = result(map, edit);
        assertThat(edited.map()).isSameAs(map);
        assertThat(edited.changes()).isEmpty();
    }
}

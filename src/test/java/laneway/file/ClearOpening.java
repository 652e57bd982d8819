// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.JourneyMap;
import laneway.model.Validity;

/// What must come of opening anything at all.
public final class ClearOpening {
    private ClearOpening() {}

    /// One sentence, and if there is a map, a valid one that saves and opens equal.
    public static void checkClear(Opening opening, String description) {
        assertThat(opening.sentence().text()).as(description).isNotEmpty();
        opening.shown().ifPresent(map -> checkSavesAndOpensEqual(map, description));
    }

    private static void checkSavesAndOpensEqual(JourneyMap map, String description) {
        assertThat(Validity.problemsOf(map)).as(description).isEmpty();
        var bytes = MapFormat.write(map);
        var again = MapFormat.read(bytes).shown().orElseThrow();
        assertThat(again).as(description).isEqualTo(map);
        assertThat(MapFormat.write(again)).as(description).isEqualTo(bytes);
    }
}

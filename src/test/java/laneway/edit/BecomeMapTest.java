// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.MapId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class BecomeMapTest {
    private static JourneyMap editedBy(JourneyMap map, RandomEdits edits) {
        var after = map;
        for (int i = 0; i < 60; i++) {
            if (edits.next(after).applyTo(after) instanceof Result.Edited edited) {
                after = edited.map();
            }
        }
        return after;
    }

    private static Result.Edited become(JourneyMap now, JourneyMap wanted) {
        return (Result.Edited) new BecomeMap(wanted, "restoreMap").applyTo(now);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theMapIsWhatItWasAndUndoBringsThePresentBack(long seed) {
        var edits = new RandomEdits(seed);
        var before = editedBy(aSmallMap().build(), edits);
        var now = editedBy(before, edits);
        var edited = become(now, before);
        assertThat(edited.map()).isEqualTo(before).isNotEqualTo(now);
        assertThat(Change.apply(edited.map(), Change.inverse(edited.changes()))).isEqualTo(now);
    }

    @Test
    void aMapThatIsWhatItWasIsNotEdited() {
        var map = aSmallMap().build();
        var edited = become(map, aSmallMap().build());
        assertThat(edited.map()).isSameAs(map);
        assertThat(edited.changes()).isEmpty();
    }

    @Test
    void aLockedLaneComesBackToo() {
        var before = aSmallMap().build();
        var now =
                before.with(
                        List.of(Lane.LOCKED.with(before.lanes().getFirst(), true)),
                        before.cards().stream().map(card -> card.id()).toList());
        assertThat(become(now, before).map()).isEqualTo(before);
    }

    @Test
    void whatANewerVersionWroteComesAndGoesWithItsPart() {
        var map = aSmallMap().build();
        var card = map.cards().iterator().next().id();
        var with = map.withUnknownFields(card, "{\"mood\": 3}");
        var without = map.with(List.of(), List.of(card));
        assertThat(become(without, with).map().unknownFieldsOf(card)).contains("{\"mood\": 3}");
        var gone = become(with, without);
        var undone = Change.apply(gone.map(), Change.inverse(gone.changes()));
        assertThat(undone.unknownFieldsOf(card)).contains("{\"mood\": 3}");
    }

    @Test
    void anotherMapIsNoStateOfThisOne() {
        var other = JourneyMap.empty(About.titled(new MapId("map-other"), "Other"));
        assertThatIllegalArgumentException().isThrownBy(() -> become(aSmallMap().build(), other));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.Validity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.ResourceBundle;

final class RandomEditsTest {
    private static final int EDITS = 500;

    private static JourneyMap start() {
        return aSmallMap()
                .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                .withTouchpoint("Portal")
                .withTeam("Sales")
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void editsKeepTheMapValidAndTheirChangesTellAllOfIt(long seed) {
        var edits = new RandomEdits(seed);
        var map = start();
        int applied = 0;
        for (int i = 0; i < EDITS; i++) {
            var edit = edits.next(map);
            switch (edit.applyTo(map)) {
                case Result.Edited edited -> {
                    assertThat(Validity.problemsOf(edited.map())).as("after %s", edit).isEmpty();
                    assertThat(Change.apply(map, edited.changes()))
                            .as("changes of %s", edit)
                            .isEqualTo(edited.map());
                    assertThat(Change.apply(edited.map(), Change.inverse(edited.changes())))
                            .as("undo of %s", edit)
                            .isEqualTo(map);
                    if (edited.map().equals(map)) {
                        assertThat(edited.map()).as("nothing by %s", edit).isSameAs(map);
                        assertThat(edited.changes()).isEmpty();
                    }
                    applied += edited.changes().isEmpty() ? 0 : 1;
                    map = edited.map();
                }
                case Result.Refused _ -> {}
            }
        }
        assertThat(applied).isGreaterThan(EDITS / 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void historyLeadsThroughTheSameMapsBackAndForth(long seed) {
        var edits = new RandomEdits(seed);
        var history = new History();
        var maps = new ArrayDeque<JourneyMap>();
        var map = start();
        for (int i = 0; i < 400; i++) {
            history.pause();
            var edit = edits.next(map);
            if (edit.applyTo(map) instanceof Result.Edited edited && !edited.changes().isEmpty()) {
                maps.push(map);
                history.add(edit, edited);
                map = edited.map();
            }
        }
        var end = map;
        for (JourneyMap earlier : maps) {
            map = history.undo(map);
            assertThat(map).isEqualTo(earlier);
        }
        assertThat(history.undoable()).isEmpty();
        assertThat(history.isSaved()).isTrue();
        while (history.redoable().isPresent()) {
            map = history.redo(map);
        }
        assertThat(map).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void everyLabelHasAText(long seed) {
        var texts = ResourceBundle.getBundle("laneway.edit");
        var edits = new RandomEdits(seed);
        var map = start();
        var keys = new HashSet<String>();
        for (int i = 0; i < EDITS; i++) {
            if (edits.next(map).applyTo(map) instanceof Result.Edited edited) {
                keys.add(edited.label().key());
                map = edited.map();
            }
        }
        assertThat(keys).hasSizeGreaterThan(25);
        assertThat(keys)
                .allSatisfy(key -> assertThat(texts.containsKey("edit." + key)).as(key).isTrue());
    }
}

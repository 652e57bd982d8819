// SPDX-License-Identifier: Apache-2.0
package laneway.file;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Change;
import laneway.edit.Entry;
import laneway.edit.RandomEdits;
import laneway.edit.Result;
import laneway.model.LaneKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

final class EntryFormatTest {
    private static final int EDITS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anEntryThatIsReadDoesWhatTheEditDid(long seed) {
        var edits = new RandomEdits(seed);
        var map =
                aSmallMap()
                        .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                        .withTouchpoint("Portal")
                        .withTeam("Sales")
                        .build();
        for (int i = 0; i < EDITS; i++) {
            var edit = edits.next(map);
            if (edit.applyTo(map) instanceof Result.Edited edited && !edited.changes().isEmpty()) {
                var entry = new Entry(edited.label(), edited.changes());
                var json = EntryFormat.write(entry, map, edited.map());
                var read = EntryFormat.read(json);
                var text = new String(json, StandardCharsets.UTF_8);
                assertThat(read).as(text).isPresent();
                assertThat(Change.apply(map, read.get().changes()))
                        .as(text)
                        .isEqualTo(edited.map());
                assertThat(Change.apply(edited.map(), read.get().backwards()))
                        .as(text)
                        .isEqualTo(map);
                assertThat(read.get().label()).isEqualTo(entry.label());
                map = edited.map();
            }
        }
    }

    @Test
    void whatIsNoEntryIsRefusedWhole() {
        var map = aSmallMap().build();
        var edits = new RandomEdits(7);
        var edited = (Result.Edited) edits.next(map).applyTo(map);
        var json =
                EntryFormat.write(new Entry(edited.label(), edited.changes()), map, edited.map());
        for (int length = 0; length < json.length; length++) {
            assertThat(EntryFormat.read(Arrays.copyOf(json, length))).isEmpty();
        }
        var text = new String(json, StandardCharsets.UTF_8);
        assertThat(EntryFormat.read(utf8(text.replace("\"id\"", "\"it\"")))).isEmpty();
        assertThat(EntryFormat.read(utf8(text.replace("\"is\"", "\"was\"")))).isEmpty();
        assertThat(EntryFormat.read(utf8("{}"))).isEmpty();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

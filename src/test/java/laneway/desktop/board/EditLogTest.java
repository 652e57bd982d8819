// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class EditLogTest {

    private static final PixelRect TILE = new PixelRect(256, 0, 256, 256);

    private final EditLog log = new EditLog();

    @Test
    void tellsOnlyWhatWasTouchedLaterAndInside() {
        log.add(1, List.of(new PixelRect(260, 10, 10, 10)));
        log.add(2, List.of(new PixelRect(250, 20, 20, 5), new PixelRect(0, 0, 99, 99)));

        assertThat(log.since(1, TILE)).hasValue(List.of(new PixelRect(256, 20, 14, 5)));
        assertThat(log.since(2, TILE)).hasValue(List.of());
    }

    @Test
    void saysSoWhenItNoLongerKnows() {
        for (int version = 1; version <= 100; version++) {
            log.add(version, List.of());
        }

        assertThat(log.since(1, TILE)).isEmpty();
        assertThat(log.since(90, TILE)).hasValue(List.of());
    }

    @Test
    void knowsNothingOfWhatWasBeforeItWasCleared() {
        log.add(5, List.of(TILE));
        log.clear(5);

        assertThat(log.since(4, TILE)).isEmpty();
        assertThat(log.since(5, TILE)).hasValue(List.of());
    }
}

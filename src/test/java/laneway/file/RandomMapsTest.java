// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static laneway.file.ClearOpening.checkClear;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.Soak;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

/// Maps and files that nobody thought of, the same in every run.
class RandomMapsTest {
    private static final int MAPS = Soak.of(2_000, 1_000_000);
    private static final int FLIPPED = Soak.of(16_000, 400_000);
    private static final int LINES = Soak.of(1_500, 40_000);

    @Test
    void areReadAsTheyWereWrittenAndWrittenAsTheyWereRead() {
        for (long seed = 0; seed < MAPS; seed++) {
            var map = RandomMap.of(seed);
            assertThat(Validity.problemsOf(map)).as("seed %d", seed).isEmpty();
            var bytes = MapFormat.write(map);
            var opening = MapFormat.read(bytes);
            assertThat(opening).as("seed %d", seed).isInstanceOf(Opening.Opened.class);
            var read = opening.shown().orElseThrow();
            assertThat(read).as("seed %d", seed).isEqualTo(map);
            assertThat(new String(MapFormat.write(read), UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(new String(bytes, UTF_8));
        }
    }

    @Test
    void openOrAreRefusedWhereverTheFileIsCutOff() {
        var bytes = MapFormat.write(aSmallMap().build());
        for (int length = 0; length < bytes.length; length++) {
            var opening = MapFormat.read(Arrays.copyOf(bytes, length));
            checkClear(opening, "cut at " + length);
            if (length < bytes.length - 2) {
                assertThat(opening).isNotInstanceOf(Opening.Opened.class);
            }
        }
    }

    @Test
    void openOrAreRefusedWhateverByteIsFlipped() {
        var random = new Random(1);
        for (int i = 0; i < FLIPPED; i++) {
            var bytes = MapFormat.write(i % 4 > 0 ? aSmallMap().build() : RandomMap.of(i));
            for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            checkClear(MapFormat.read(bytes), "flipped " + i);
        }
    }

    @Test
    void openOrAreRefusedWhateverLineIsGoneOrStandsTwice() {
        var random = new Random(2);
        for (int i = 0; i < LINES; i++) {
            var lines = new String(MapFormat.write(RandomMap.of(i % 40)), UTF_8).lines().toList();
            int line = random.nextInt(lines.size());
            var text = new StringBuilder();
            for (int j = 0; j < lines.size(); j++) {
                int times = j == line ? (i % 2) * 2 : 1;
                text.append((lines.get(j) + "\n").repeat(times));
            }
            checkClear(MapFormat.read(text.toString().getBytes(UTF_8)), text.toString());
        }
    }
}

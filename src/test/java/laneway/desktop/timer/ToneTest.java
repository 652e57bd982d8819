// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.timer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToneTest {
    private static int loudest(byte[] samples, int from, int to) {
        int loudest = 0;
        for (int i = 2 * from; i < 2 * to; i += 2) {
            loudest = Math.max(loudest, Math.abs((samples[i + 1] << 8) | (samples[i] & 0xff)));
        }
        return loudest;
    }

    @Test
    void itIsSoftAndBeginsAndEndsInSilence() {
        var samples = Tone.samples();
        int count = samples.length / 2;
        assertThat(loudest(samples, 0, 3)).isLessThan(100);
        assertThat(loudest(samples, count - 100, count)).isLessThan(300);
        assertThat(loudest(samples, 0, count)).isBetween(4000, Short.MAX_VALUE / 2);
    }
}

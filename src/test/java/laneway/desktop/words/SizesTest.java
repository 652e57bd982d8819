// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizesTest {
    @Test
    void aSizeIsSaidInTheUnitThatFitsIt() {
        assertThat(Sizes.say(0)).isEqualTo("0 KB");
        assertThat(Sizes.say(1)).isEqualTo("1 KB");
        assertThat(Sizes.say(119_001)).isEqualTo("120 KB");
        assertThat(Sizes.say(1_000_000)).isEqualTo("1 MB");
        assertThat(Sizes.say(2_540_000)).isEqualTo("2.5 MB");
        assertThat(Sizes.say(3_000_000_000L)).isEqualTo("3 GB");
    }
}

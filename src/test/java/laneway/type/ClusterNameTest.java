// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClusterNameTest {

    @Test
    void namesAreShortAndInSmallLetters() {
        assertThat(ClusterName.of("👍")).isEqualTo("thumbs up");
        assertThat(ClusterName.of("👍🏽")).isEqualTo("thumbs up");
        assertThat(ClusterName.of("👨\u200D👩\u200D👧")).isEqualTo("man, woman, girl");
        assertThat(ClusterName.of("🇩🇪")).isEqualTo("flag DE");
        assertThat(ClusterName.of("1\uFE0F\u20E3")).isEqualTo("keycap 1");
    }

    @Test
    void whatHasNoNameIsCalledByItsNumber() {
        assertThat(ClusterName.of("\u0378")).isEqualTo("U+0378");
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class BreakRulesTest {

    @Test
    void linesMayBreakBetweenIdeographsAndKana() {
        assertThat(BreakRules.mayBreak('客', '户')).isTrue();
        assertThat(BreakRules.mayBreak('の', 'テ')).isTrue();
        assertThat(BreakRules.mayBreak('a', '中')).isTrue();
    }

    @Test
    void noClosingMarkBeginsALineAndNoOpeningMarkEndsOne() {
        for (char closing : "、。」）？！ーっ,.)".toCharArray()) {
            assertThat(BreakRules.mayBreak('中', closing)).as("%s", closing).isFalse();
        }
        for (char opening : "「（([“".toCharArray()) {
            assertThat(BreakRules.mayBreak(opening, '中')).as("%s", opening).isFalse();
        }
    }

    @Test
    void lettersAndHyphensAndNoBreakSpacesHoldTogether() {
        assertThat(BreakRules.mayBreak('a', 'b')).isFalse();
        assertThat(BreakRules.mayBreak('-', 'b')).isFalse();
        assertThat(BreakRules.mayBreak('中', 0xA0)).isFalse();
        assertThat(BreakRules.mayBreak('한', '국')).isFalse();
    }

    @Test
    void linesMayBreakBesidePictures() {
        assertThat(BreakRules.mayBreak(0x1F44D, 0x1F680)).isTrue();
        assertThat(BreakRules.mayBreak(0x1F44D, '!')).isFalse();
    }

    @Test
    void thaiBreaksBetweenWordsWhereTheJdkKnowsThem() {
        var text = "ลูกค้ากำลัง";
        var kinds = new byte[text.length()];
        Arrays.fill(kinds, Measured.CLUSTER);

        BreakRules.mark(text, kinds);

        // a runtime without jdk.localedata knows no Thai words: then no break may be made up
        for (int at = 0; at < kinds.length; at++) {
            assertThat(kinds[at])
                    .as("at %d", at)
                    .isIn(Measured.CLUSTER, at == 6 ? Measured.OPPORTUNITY : Measured.CLUSTER);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHeightTest {
    @Test
    void aShortTextTakesOneLine() {
        assertThat(TextHeight.lines("Reads reviews", 150, 10)).isEqualTo(1);
    }

    @Test
    void wordsThatDoNotFitMoveToTheNextLine() {
        assertThat(TextHeight.lines("Reads reviews and asks a colleague", 80, 10)).isEqualTo(3);
    }

    @Test
    void lineBreaksCount() {
        assertThat(TextHeight.lines("one\n\nthree", 150, 10)).isEqualTo(3);
        assertThat(TextHeight.lines("one\r\ntwo\u2028three\u0085four", 150, 10)).isEqualTo(4);
    }

    @Test
    void aWordWiderThanTheCellIsBroken() {
        assertThat(TextHeight.lines("x".repeat(100), 100, 10)).isBetween(5, 7);
    }

    @Test
    void ideographsBreakAnywhere() {
        assertThat(TextHeight.lines("世".repeat(30), 100, 10)).isBetween(3, 4);
    }
}

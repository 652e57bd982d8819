// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void controlsAndLoneSurrogatesBecomeReplacementCharacters() {
        assertThat(CleanText.of("a\u0007b\uD83Dc\uDC4D")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void everyKindOfBreakBecomesALineFeed() {
        assertThat(CleanText.of("a\r\nb\rc\u2028d\u2029e\u0085f\u000Bg"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng");
    }

    @Test
    void tabsAndExoticSpacesBecomeSpacesButNoBreakSpacesStay() {
        assertThat(CleanText.of("a\tb\u2003c\u3000d\u00A0e\u202Ff"))
                .isEqualTo("a b c d\u00A0e\u00A0f");
    }

    @Test
    void marksWithoutWidthVanish() {
        assertThat(CleanText.of("\uFEFFa\u200Bb\u00ADc\u2060d\u200Ee\u202Ef\u034Fg\u200Dh"))
                .isEqualTo("abcdefgh");
    }

    @Test
    void joinersStayWhereTheyShape() {
        for (var text :
                new String[] {
                    "👨\u200D👩\u200D👧", "می\u200Cخواهم", "क्\u200Dष", "❤\uFE0F\u200D🔥", "👍🏽"
                }) {
            assertThat(CleanText.of(text)).isEqualTo(text);
        }
    }

    @Test
    void tagsStayOnlyInFlags() {
        var scotland = "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F";

        assertThat(CleanText.of(scotland)).isEqualTo(scotland);
        assertThat(CleanText.of("a\uDB40\uDC67")).isEqualTo("a");
    }
}

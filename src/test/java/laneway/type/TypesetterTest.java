// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class TypesetterTest {

    private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 13);

    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    @Test
    void anEmptyTextHasOneEmptyLine() {
        var paragraph = TYPESETTER.set("", STYLE, 100);

        assertThat(paragraph.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.runs()).isEmpty());
        assertThat(paragraph.height()).isEqualTo(paragraph.lineHeight());
    }

    @Test
    void breaksAtWhiteSpaceAndLeavesItOut() {
        assertThat(lines("to be  or not", 45)).containsExactly("to be", "or not");
    }

    @Test
    void keepsExplicitBreaksAndTheEmptyLinesBetween() {
        assertThat(lines("a\r\nb\r\rc\n", 100)).containsExactly("a", "b", "", "c", "");
    }

    @Test
    void aTextFitsExactlyIntoItsOwnWidth() {
        double width = TYPESETTER.line("Find the billing portal", STYLE).width();

        assertThat(lines("Find the billing portal", width)).hasSize(1);
        assertThat(lines("Find the billing portal", width - 0.1)).hasSize(2);
    }

    @Test
    void breaksAWordThatIsWiderThanTheLine() {
        var lines = lines("a Donaudampfschifffahrtsgesellschaft b", 80);

        assertThat(lines.getFirst()).isEqualTo("a");
        assertThat(String.join("", lines)).isEqualTo("aDonaudampfschifffahrtsgesellschaft b");
    }

    @Test
    void aClusterWiderThanTheLineStandsAlone() {
        assertThat(lines("Wé\u0301!", 1)).containsExactly("W", "é\u0301", "!");
    }

    @Test
    void theLastOfTooManyLinesEndsInAnEllipsis() {
        var paragraph = TYPESETTER.set("one two three four five six", STYLE, 60, 2);

        assertThat(paragraph.shortened()).isTrue();
        assertThat(paragraph.lines()).hasSize(2);
        assertThat(paragraph.lines().getLast().text()).endsWith("…");
        assertThat(paragraph.widest()).isLessThanOrEqualTo(60);
        assertThat(TYPESETTER.set("one two", STYLE, 60, 2).shortened()).isFalse();
    }

    @Test
    void blankLinesLeftOverAreNoText() {
        var paragraph = TYPESETTER.set("one\n\n \n", STYLE, 60, 1);

        assertThat(paragraph.shortened()).isFalse();
        assertThat(paragraph.lines()).singleElement().extracting(Line::text).isEqualTo("one");
    }

    @Test
    void aLineTakesBreaksAsSpaces() {
        assertThat(TYPESETTER.line("a\r\nb", STYLE).text()).isEqualTo("a b");
    }

    @Test
    void plainAdvancesAreWhatAwtDraws() {
        for (var face : Face.values()) {
            var line =
                    TYPESETTER.line(
                            "Wave “fi” AVATAR Ünïcödé Ωμέγα Привет", new TextStyle(face, 13));

            assertThat(line.runs()).singleElement().isInstanceOf(Run.Plain.class);
            var run = (Run.Plain) line.runs().getFirst();
            double drawn =
                    run.font(1)
                            .createGlyphVector(FontSource.EXACT, run.text())
                            .getLogicalBounds()
                            .getWidth();
            assertThat(line.width()).isCloseTo(drawn, within(0.01));
        }
    }

    @Test
    void refusesWhatIsNoWidth() {
        assertThatThrownBy(() -> TYPESETTER.set("a", STYLE, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TYPESETTER.set("a", STYLE, 10, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> lines(String text, double width) {
        return TYPESETTER.set(text, STYLE, width).lines().stream().map(Line::text).toList();
    }
}

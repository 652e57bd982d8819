// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtentTest {
    private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 14);
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    @Test
    void aWordStandsBehindWhatIsBeforeIt() {
        var line = TYPESETTER.line("one two three", STYLE);
        var extent = Extent.of(line, 4, 7).getFirst();
        assertThat(extent.from()).isCloseTo(width("one "), within(0.01));
        assertThat(extent.to()).isCloseTo(width("one two"), within(0.01));
    }

    private static double width(String text) {
        var glyphs = Glyphs.plain(run(text).source(), text, 14);
        return glyphs.width();
    }

    private static Run.Lettered run(String text) {
        return (Run.Lettered) TYPESETTER.line(text.strip(), STYLE).runs().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "العميل يبحث",
                "pay عن 12 now",
                "הלקוח buys",
                "हिन्दी कि",
                "👍🏽 ok",
                "e\u0301te\u0301"
            })
    void aWholeLineIsCoveredFromEndToEnd(String text) {
        var line = TYPESETTER.line(text, STYLE);
        var extents = Extent.of(line, 0, text.length());
        assertThat(extents.getFirst().from()).isCloseTo(0, within(0.5));
        assertThat(extents.stream().mapToDouble(Extent::to).max().orElseThrow())
                .isCloseTo(line.width(), within(0.5));
    }

    @Test
    void whatRunsFromRightToLeftBeginsAtTheRight() {
        var line = TYPESETTER.line("שלום עולם", STYLE);
        var first = Extent.of(line, 0, 4).getFirst();
        var second = Extent.of(line, 5, 9).getFirst();
        assertThat(first.from()).isGreaterThan(second.to());
    }

    @Test
    void lettersStandWhereTheyAreInALineOfTwoDirections() {
        var line = TYPESETTER.line("pay שלום now", STYLE);
        var pay = Extent.of(line, 0, 3).getFirst();
        var hello = Extent.of(line, 4, 8).getFirst();
        var now = Extent.of(line, 9, 12).getFirst();
        assertThat(hello.from()).isGreaterThanOrEqualTo(pay.to());
        assertThat(now.from()).isGreaterThanOrEqualTo(hello.to());
    }

    @Test
    void aLineShowsNothingOfWhatIsOnAnother() {
        var text = TYPESETTER.set("one two three four five six", STYLE, 60);
        assertThat(text.lines().size()).isGreaterThan(1);
        assertThat(Extent.of(text.lines().getLast(), 0, 3)).isEmpty();
        assertThat(Extent.of(text.lines().getFirst(), 0, 3)).hasSize(1);
        assertThat(Extent.of(text.lines().getFirst(), 500, 600)).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

class MixedTextTest {

    private static final TextStyle STYLE = new TextStyle(Face.REGULAR, 14);

    private static final Fonts FONTS = new Fonts();
    private static final Typesetter TYPESETTER = new Typesetter(FONTS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grüße, façade, Łódź, Ağrı",
                "Η Άννα πληρώνει",
                "Привет, ґанок",
                "العميل يبحث",
                "הלקוח מחפש",
                "ქართული",
                "հայերեն",
                "e\u0301 n\u0303 a\u0336",
                "☺ ✔ ★ 😀 ❤\uFE0F",
                "½ № ™ € ₹ ∑∞≠",
                "\uFFFD"
            })
    void bundledFontsShowIt(String text) {
        var line = TYPESETTER.line(text, STYLE);

        assertThat(line.runs())
                .allSatisfy(run -> {
                    assertThat(run).isInstanceOf(Run.Lettered.class);
                    var lettered = (Run.Lettered) run;
                    assertThat(lettered.source().file()).isPresent();
                    assertThat(ids(lettered.glyphs())).doesNotContain(0);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👍",
                "🚀",
                "🔥",
                "👍🏽",
                "👨\u200D👩\u200D👧",
                "🇩🇪",
                "1\uFE0F\u20E3",
                "客户",
                "한국어",
                "हिन्दी",
                "ไทย",
                "አማርኛ",
                "\uE000",
                "\u0378"
            })
    void whatABundledFontLacksIsInkOfTheSystemsOrAPill(String text) {
        var line = TYPESETTER.line(text, STYLE);

        assertThat(line.runs()).isNotEmpty();
        for (var run : line.runs()) {
            switch (run) {
                case Run.Lettered lettered -> {
                    assertThat(ids(lettered.glyphs())).isNotEmpty().doesNotContain(0);
                    assertThat(lettered.vector(1).getVisualBounds().isEmpty()).isFalse();
                }
                case Run.Pill pill -> {
                    assertThat(pill.name()).isNotBlank();
                    assertThat(pill.label().width()).isBetween(1.0, pill.width());
                }
            }
        }
    }

    @Test
    void aLongNameIsCutOffOnItsPill() {
        var pill = (Run.Pill) TYPESETTER.line("\uE000", STYLE).runs().getLast();
        assertThat(pill.name()).isEqualTo("private use area e000");

        var names = Pills.named("a very long name ".repeat(10), FONTS.text(Face.REGULAR));
        assertThat(names.label()).endsWith("…").hasSizeLessThan(40);
    }

    @Test
    void linesFromRightToLeftStandAtTheRight() {
        var paragraph = TYPESETTER.set("שלום עולם\nhello", STYLE, 200);

        var hebrew = paragraph.lines().getFirst();
        assertThat(hebrew.rightToLeft()).isTrue();
        assertThat(hebrew.x()).isCloseTo(200 - hebrew.width(), within(1e-6));
        var english = paragraph.lines().getLast();
        assertThat(english.rightToLeft()).isFalse();
        assertThat(english.x()).isZero();
    }

    @Test
    void runsStandInVisualOrder() {
        var runs = TYPESETTER.line("אבג abc דהו", STYLE).runs();

        assertThat(runs.stream().map(run -> run.text().strip()).filter(text -> !text.isEmpty()))
                .containsExactly("דהו", "abc", "אבג");
    }

    @Test
    void bracketsChangeSidesFromRightToLeft() {
        var source = FONTS.text(Face.REGULAR);
        var line = TYPESETTER.line("א(", STYLE);

        var bracket = (Run.Lettered) line.runs().getFirst();
        assertThat(bracket.text()).isEqualTo("(");
        assertThat(bracket.glyphs().id(0)).isEqualTo(source.plainGlyphs(")")[0]);
    }

    @Test
    void glyphsNameTheCharactersTheyStandFor() {
        var run = (Run.Lettered) TYPESETTER.line("سلام", STYLE).runs().getFirst();
        var glyphs = run.glyphs();

        // lam and alef are one glyph; from the left: meem, lam-alef, seen
        assertThat(IntStream.range(0, glyphs.count()).map(glyphs::character))
                .containsExactly(3, 1, 0);
        assertThat(glyphs.width()).isEqualTo(run.width());
    }

    @Test
    void shapingWordByWordIsAsWideAsShapingAtOnce() {
        var text = "العميل يبحث عن بوابة";
        var run = (Run.Shaped) TYPESETTER.line(text, STYLE).runs().getFirst();

        double atOnce = Glyphs.shaped(run.source(), text, true).width() * STYLE.size();
        assertThat(run.width()).isCloseTo(atOnce, within(1e-3));
    }

    @Test
    void aShapedRunIsDrawnWhereItWasMeasuredAtEveryScale() {
        var run = (Run.Lettered) TYPESETTER.line("العميل يبحث", STYLE).runs().getFirst();

        for (double scale : List.of(0.4, 1.0, 2.5)) {
            var vector = run.vector(scale);
            assertThat(vector.getGlyphPosition(vector.getNumGlyphs()).getX())
                    .isCloseTo(run.width() * scale, within(0.01));
        }
    }

    @Test
    void accentsDoNotTurnTheWordsAroundThemIntoShapedRuns() {
        var runs = TYPESETTER.line("one cafe\u0301 two", STYLE).runs();

        assertThat(runs.getFirst()).isInstanceOf(Run.Plain.class);
        assertThat(runs.getLast()).isInstanceOf(Run.Plain.class);
        assertThat(runs.stream().map(Run::text).reduce("", String::concat))
                .isEqualTo("one cafe\u0301 two");
    }

    @Test
    void boldTextFallsBackToBoldLetters() {
        var run =
                (Run.Lettered)
                        TYPESETTER.line("ქართული", new TextStyle(Face.BOLD, 14)).runs().getFirst();

        assertThat(run.source().name()).contains("Bold");
    }

    private static int[] ids(Glyphs glyphs) {
        return IntStream.range(0, glyphs.count()).map(glyphs::id).toArray();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.BreakIterator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

class RandomTextTest {

    private static final int[][] BLOCKS = {
        {' ', ' '},
        {' ', ' '},
        {'a', 'z'},
        {0x20, 0x7E},
        {0x0, 0x1F},
        {0xA0, 0x24F},
        {0x300, 0x36F},
        {0x370, 0x52F},
        {0x590, 0x5FF},
        {0x600, 0x6FF},
        {0x900, 0x97F},
        {0xE00, 0xE5F},
        {0x1100, 0x11FF},
        {0x2000, 0x206F},
        {0x20A0, 0x20FF},
        {0x2600, 0x27BF},
        {0x3000, 0x30FF},
        {0x4E00, 0x4E80},
        {0xAC00, 0xAC40},
        {0xD800, 0xDFFF},
        {0xFB00, 0xFDFF},
        {0xFE00, 0xFEFF},
        {0xFFF0, 0xFFFF},
        {0x1F1E6, 0x1F1FF},
        {0x1F300, 0x1F64F},
        {0x1F3FB, 0x1F3FF},
        {0x200C, 0x200D},
        {0xE0020, 0xE007F},
        {0x10FFF0, 0x10FFFF}
    };

    private static final List<Face> FACES = List.copyOf(EnumSet.allOf(Face.class));

    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    @Test
    void anyTextIsSetCompletelyAndWithinItsWidth() {
        for (int seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var text = text(random);
            var style =
                    new TextStyle(FACES.get(random.nextInt(FACES.size())), 6 + random.nextInt(30));
            double width = random.nextInt(400);

            checkParagraph("seed " + seed, TYPESETTER.set(text, style, width));
            var shortened = TYPESETTER.set(text, style, width, 1 + random.nextInt(3));
            assertThat(shortened.lines()).as("seed " + seed).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        for (int seed = 0; seed < 400; seed++) {
            var once = CleanText.of(text(new Random(seed)));
            assertThat(CleanText.of(once)).as("seed " + seed).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc ", "السلام عليكم ", "\u0301", "👍", "中", "(א", "x\n", "กา", "👩\u200D"})
    void aVeryLongTextIsSetToo(String unit) {
        var text = unit.repeat(30_000 / unit.length());

        var paragraph = TYPESETTER.set(text, new TextStyle(Face.REGULAR, 13), 160);

        checkParagraph(unit, paragraph);
    }

    private static void checkParagraph(String name, Paragraph paragraph) {
        var text = paragraph.text();
        int at = 0;
        for (var line : paragraph.lines()) {
            assertThat(
                            text.substring(at, line.start())
                                    .chars()
                                    .allMatch(c -> c == ' ' || c == '\n'))
                    .as(name)
                    .isTrue();
            assertThat(line.text()).as(name).isEqualTo(text.substring(line.start(), line.end()));
            at = line.end();
            checkLine(name, line, paragraph.width());
        }
        assertThat(text.substring(at)).as(name).isBlank();
    }

    private static void checkLine(String name, Line line, double width) {
        if (line.width() > width + 1e-3) {
            assertThat(isOneCluster(line.text())).as("%s: too wide: %s", name, line).isTrue();
        }
        double x = 0;
        for (var run : line.runs()) {
            assertThat(run.x()).as(name).isEqualTo(x);
            x = run.x() + run.width();
            if (run instanceof Run.Lettered lettered) {
                var glyphs = lettered.glyphs();
                for (int i = 0; i < glyphs.count(); i++) {
                    assertThat(glyphs.id(i)).as("%s: %s in %s", name, run, line).isPositive();
                }
            }
        }
        assertThat(line.width()).as(name).isEqualTo(x);
        var shown = line.runs().stream().map(Run::text).collect(Collectors.joining());
        assertThat(visible(shown)).as(name).isEqualTo(visible(line.text()));
    }

    /// The code points that must be in a run, in an order that does not depend on the direction.
    private static String visible(String text) {
        return text.codePoints()
                .filter(c -> !CleanText.isIgnorable(c) && !Character.isEmojiModifier(c))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isOneCluster(String text) {
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        return boundaries.next() == text.length();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int length = random.nextInt(120);
        int[] block = BLOCKS[0];
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                block = BLOCKS[random.nextInt(BLOCKS.length)];
            }
            text.appendCodePoint(block[0] + random.nextInt(block[1] - block[0] + 1));
        }
        return text.toString();
    }
}

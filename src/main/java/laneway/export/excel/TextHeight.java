// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/// Estimates how many lines a wrapped text takes in a cell.
final class TextHeight {
    /// Arial's widths of U+0020 to U+007E in thousandths of its size, from the font's metrics.
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
        722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584
    };

    /// Programs differ a little in how they set the same font; a cut-off line is worse than air.
    private static final double SAFETY = 1.06;

    /// All that [CellText] makes a line break of.
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private TextHeight() {}

    /// How many lines a text takes.
    ///
    /// @param width of the line, in points
    /// @param size of the font, in points
    static int lines(String text, double width, double size) {
        double most = width * 1000 / size / SAFETY;
        int lines = 0;
        for (String line : LINE_BREAK.split(text, -1)) {
            lines += wrapped(line, most);
        }
        return lines;
    }

    private static int wrapped(String line, double most) {
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int i = 0; i < line.length(); ) {
            int codePoint = line.codePointAt(i);
            i += Character.charCount(codePoint);
            double width = widthOf(codePoint);
            boolean breaks = codePoint == ' ' || isWide(codePoint);
            word = breaks ? 0 : word + width;
            if (used + width > most && codePoint != ' ') {
                // a word wider than the cell is broken; else all of it moves to the next line
                lines++;
                used = breaks || word > most ? width : word;
                word = breaks ? 0 : used;
            } else {
                used += width;
            }
        }
        return lines;
    }

    private static double widthOf(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return WIDTHS[codePoint - ' '];
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.OTHER_SYMBOL -> 1100;
            default -> isWide(codePoint) ? 1000 : 620;
        };
    }

    private static boolean isWide(int codePoint) {
        if (codePoint < 0x1100) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
            default -> Character.isExtendedPictographic(codePoint);
        };
    }
}

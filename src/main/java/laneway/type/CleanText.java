// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import static laneway.type.PlainText.between;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// Takes out of a text what can not be shown, and keeps what shaping needs.
final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private static final Set<UnicodeScript> JOINING =
            EnumSet.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.SYRIAC,
                    UnicodeScript.MONGOLIAN,
                    UnicodeScript.NKO,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.BENGALI,
                    UnicodeScript.GURMUKHI,
                    UnicodeScript.GUJARATI,
                    UnicodeScript.ORIYA,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU,
                    UnicodeScript.KANNADA,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.SINHALA,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN);

    private CleanText() {}

    /// Breaks become `\n`, other controls and lone surrogates U+FFFD, tabs and spaces of any kind a
    /// space (or a no-break space), and marks without width vanish, except joiners after what they
    /// join.
    static String of(String text) {
        var clean = new StringBuilder(text.length());
        int previous = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint == '\r' && i < text.length() && text.charAt(i) == '\n') {
                continue;
            }
            int kept = keep(codePoint, previous);
            if (kept >= 0) {
                clean.appendCodePoint(kept);
                previous = kept;
            }
        }
        return clean.toString();
    }

    /// What stands for a code point in the clean text, or -1.
    private static int keep(int codePoint, int previous) {
        return switch (codePoint) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            case '\t', 0x2800, 0x3164, 0xFFA0 -> ' ';
            case 0xA0, 0x2007, 0x202F -> 0xA0;
            case ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER -> joins(previous) ? codePoint : -1;
            case 0xFE0E, 0xFE0F -> previous > ' ' ? codePoint : -1;
            default -> keepByCategory(codePoint, previous);
        };
    }

    private static int keepByCategory(int codePoint, int previous) {
        if (codePoint < 0x7F && codePoint >= ' ') {
            return codePoint;
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.CONTROL, Character.SURROGATE -> REPLACEMENT;
            case Character.FORMAT -> keepFormat(codePoint, previous);
            case Character.UNASSIGNED -> (codePoint & 0xFFFE) == 0xFFFE ? REPLACEMENT : codePoint;
            default -> isInvisibleMark(codePoint) ? -1 : codePoint;
        };
    }

    /// Some format characters are visible (the Arabic number sign); tags spell the flags of
    /// regions.
    private static int keepFormat(int codePoint, int previous) {
        var script = UnicodeScript.of(codePoint);
        boolean visible =
                between(codePoint, 0x600, 0x6DD)
                        || codePoint == 0x8E2
                        || (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED);
        boolean mark = codePoint == 0x61C || codePoint == 0x180E;
        boolean tag = between(codePoint, 0xE0020, 0xE007F) && isPictured(previous);
        return (visible && !mark) || tag ? codePoint : -1;
    }

    private static boolean isInvisibleMark(int codePoint) {
        return codePoint == 0x34F
                || between(codePoint, 0xFE00, 0xFE0D)
                || between(codePoint, 0xE0100, 0xE01EF)
                || between(codePoint, 0x180B, 0x180F);
    }

    private static boolean joins(int previous) {
        return previous > 0x2FF
                && (isPictured(previous) || JOINING.contains(UnicodeScript.of(previous)));
    }

    private static boolean isPictured(int codePoint) {
        return codePoint == 0xFE0F
                || between(codePoint, 0xE0020, 0xE007F)
                || (codePoint > 0x2FF
                        && (Character.isExtendedPictographic(codePoint)
                                || Character.isEmojiModifier(codePoint)));
    }

    /// Whether a code point is there for shaping only and needs no glyph of its own.
    static boolean isIgnorable(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER
                || codePoint == ZERO_WIDTH_NON_JOINER
                || codePoint == 0xFE0E
                || codePoint == 0xFE0F
                || between(codePoint, 0xE0020, 0xE007F);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.type;

/// Which characters stand alone: one glyph each, left to right, without marks, joining or
/// reordering.
final class PlainText {

    /// Characters below this may be in the table of advances of a font.
    static final int LIMIT = 0x2200;

    private PlainText() {}

    static boolean isPlain(int codePoint) {
        if (codePoint < 0x300) {
            return codePoint >= 0x20
                    && codePoint != 0xAD
                    && !(codePoint >= 0x7F && codePoint < 0xA0);
        }
        return codePoint < LIMIT
                ? isPlainLetter(codePoint)
                : isPlainSymbol(codePoint) || isPlainIdeograph(codePoint);
    }

    private static boolean isPlainLetter(int codePoint) {
        return between(codePoint, 0x370, 0x482) // Greek, Cyrillic
                || between(codePoint, 0x48A, 0x58F) // more Cyrillic, Armenian
                || between(codePoint, 0x10A0, 0x10FF) // Georgian
                || between(codePoint, 0x1E00, 0x1FFF) // Latin and Greek with accents
                || between(codePoint, 0x2010, 0x2027)
                || between(codePoint, 0x2030, 0x205E)
                || between(codePoint, 0x2070, 0x20CF)
                || between(codePoint, 0x2100, LIMIT - 1);
    }

    private static boolean isPlainSymbol(int codePoint) {
        return between(codePoint, LIMIT, 0x2BFF)
                || between(codePoint, 0x2E00, 0x2E5D)
                || codePoint == 0xFFFD
                || between(codePoint, 0x1F000, 0x1F1E5)
                || between(codePoint, 0x1F200, 0x1F3FA)
                || between(codePoint, 0x1F400, 0x1FAFF);
    }

    private static boolean isPlainIdeograph(int codePoint) {
        return between(codePoint, 0x2E80, 0x3029)
                || between(codePoint, 0x3030, 0x3098)
                || between(codePoint, 0x309B, 0x9FFF)
                || between(codePoint, 0xAC00, 0xD7A3)
                || between(codePoint, 0xF900, 0xFAFF)
                || between(codePoint, 0xFF01, 0xFFEE)
                || between(codePoint, 0x20000, 0x3FFFF);
    }

    static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import java.text.Normalizer;
import java.util.Locale;

/// What of a character counts when texts are compared: no case, no accents, no width, one kind of
/// space, quote and dash.
///
/// Marks are left out only where they are accents or vowel points (Latin, Greek, Cyrillic, Hebrew,
/// Arabic); in other scripts a mark makes another letter.
final class Folding {
    /// Made once for each character; two threads may make the same, which does no harm.
    private static final String[] KNOWN = new String[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    private Folding() {}

    /// What counts of a whole text.
    static String fold(String text) {
        return isPlain(text) ? text.toLowerCase(Locale.ROOT) : Folded.of(text).text();
    }

    /// Whether folding changes nothing but the case, and every character keeps its place.
    static boolean isPlain(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return true;
    }

    /// What counts of one character: empty for accents and what is not seen.
    static String fold(int codePoint) {
        if (codePoint >= KNOWN.length) {
            return make(codePoint);
        }
        var known = KNOWN[codePoint];
        if (known == null) {
            known = make(codePoint);
            KNOWN[codePoint] = known;
        }
        return known;
    }

    private static String make(int codePoint) {
        var folded = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .forEach(part -> folded.append(foldPart(part)));
        return folded.toString();
    }

    private static String foldPart(int part) {
        if (isAccent(part) || isUnseen(part)) {
            return "";
        }
        if (Character.isWhitespace(part) || Character.isSpaceChar(part)) {
            return " ";
        }
        return switch (part) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'þ', 'Þ' -> "th";
            case 'ı' -> "i";
            case 'ς' -> "σ";
            case '‘', '’', '‚', '‛', 'ʼ', '´', '`' -> "'";
            case '“', '”', '„', '‟', '«', '»' -> "\"";
            case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
            case '⁄' -> "/";
            default -> Character.toString(Character.toLowerCase(part));
        };
    }

    private static boolean isAccent(int part) {
        return isBetween(part, 0x300, 0x36F)
                || isBetween(part, 0x483, 0x487)
                || isBetween(part, 0x591, 0x5BD)
                || part == 0x5BF
                || isBetween(part, 0x5C1, 0x5C2)
                || isBetween(part, 0x5C4, 0x5C5)
                || part == 0x5C7
                || isBetween(part, 0x610, 0x61A)
                || isBetween(part, 0x64B, 0x65F)
                || part == 0x670
                || isBetween(part, 0x1AB0, 0x1AFF)
                || isBetween(part, 0x1DC0, 0x1DFF)
                || isBetween(part, 0x20D0, 0x20FF)
                || isBetween(part, 0xFE20, 0xFE2F);
    }

    /// The Arabic stroke that only widens a word, and what has neither width nor meaning.
    private static boolean isUnseen(int part) {
        return part == 0x640
                || isBetween(part, 0xFE00, 0xFE0F)
                || Character.getType(part) == Character.FORMAT;
    }

    private static boolean isBetween(int part, int first, int last) {
        return part >= first && part <= last;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;

import java.util.regex.Pattern;

/// Makes any text one that a cell can hold and gives back.
final class CellText {
    /// The most characters of a cell.
    static final int LONGEST = 32_767;

    /// What a spreadsheet reads as an escaped character; POI decodes it but does not encode it.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9a-fA-F]{4}_)");

    private CellText() {}

    /// The text without what XML forbids, escaped, and cut off where it is too long.
    static String of(String text) {
        String clean = isPlain(text) ? text : clean(text);
        String escaped = clean.contains("_x") ? ESCAPE.matcher(clean).replaceAll("_x005F_") : clean;
        return escaped.length() <= LONGEST ? escaped : cut(escaped);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /// The text without what XML forbids.
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(CellText::keep).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int keep(int codePoint) {
        return switch (codePoint) {
            case '\n', '\t' -> codePoint;
            case '\r', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            default -> {
                int type = Character.getType(codePoint);
                boolean forbidden =
                        type == Character.CONTROL
                                || type == Character.SURROGATE
                                || (codePoint & 0xFFFE) == 0xFFFE;
                yield forbidden ? 0xFFFD : codePoint;
            }
        };
    }

    private static String cut(String text) {
        String end = Words.of("excel.continues");
        int length = LONGEST - end.length();
        // not inside an escape, nor between the halves of a character
        int escape = text.lastIndexOf("_x", length);
        if (escape > length - "_x005F_".length()) {
            length = escape;
        }
        if (Character.isHighSurrogate(text.charAt(length - 1))) {
            length--;
        }
        return text.substring(0, length) + end;
    }
}

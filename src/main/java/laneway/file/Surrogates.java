// SPDX-License-Identifier: Apache-2.0

package laneway.file;

/// Halves of characters that lost their other half, which no UTF-8 file can hold.
final class Surrogates {
    static final char REPLACEMENT = '\uFFFD';

    private Surrogates() {}

    static int countLone(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isPair(text, i)) {
                    i++;
                } else {
                    count++;
                }
            }
        }
        return count;
    }

    static String replaceLone(String text) {
        if (countLone(text) == 0) {
            return text;
        }
        var result = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isPair(text, i)) {
                    i++;
                } else {
                    result.setCharAt(i, REPLACEMENT);
                }
            }
        }
        return result.toString();
    }

    private static boolean isPair(String text, int index) {
        return Character.isHighSurrogate(text.charAt(index))
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1));
    }
}

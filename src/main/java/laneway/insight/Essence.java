// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

/// What of a text says whether two say the same.
final class Essence {
    private Essence() {}

    /// Letters and digits only, in lower case: "Asks a colleague!" is "asks a colleague".
    static String of(String text) {
        var essence = new char[text.length()];
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (isSaid(letter)) {
                if (gap && length > 0) {
                    essence[length++] = ' ';
                }
                essence[length++] = small(letter);
                gap = false;
            } else {
                gap = true;
            }
        }
        return new String(essence, 0, length);
    }

    /// Most letters are plain ones, and every edit asks all cards.
    private static boolean isSaid(char letter) {
        if (letter < 128) {
            char small = (char) (letter | 32);
            return (small >= 'a' && small <= 'z') || (letter >= '0' && letter <= '9');
        }
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }

    /// The bit that makes a plain letter small is always set in a digit.
    private static char small(char letter) {
        return letter < 128 ? (char) (letter | 32) : Character.toLowerCase(letter);
    }
}

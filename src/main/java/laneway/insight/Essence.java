// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

/// What of a text says whether two say the same.
final class Essence {
    private Essence() {}

    /// Letters and digits only, in lower case: "Asks a colleague!" is "asks a colleague".
    static String of(String text) {
        var essence = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                if (gap && !essence.isEmpty()) {
                    essence.append(' ');
                }
                essence.append(Character.toLowerCase(letter));
                gap = false;
            } else {
                gap = true;
            }
        }
        return essence.toString();
    }
}

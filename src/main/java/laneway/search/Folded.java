// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import java.util.Arrays;
import java.util.Locale;

/// A folded text that knows where its characters come from.
final class Folded {
    private final String text;

    /// Where what became each character stands in the original, and at the end the length of the
    /// original; empty where every character kept its place.
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    String text() {
        return text;
    }

    static Folded of(String original) {
        if (Folding.isPlain(original)) {
            return new Folded(original.toLowerCase(Locale.ROOT), new int[0]);
        }
        var text = new StringBuilder(original.length());
        var origins = new int[original.length() + 1];
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            var folded = Folding.fold(codePoint);
            boolean again = folded.equals(" ") && !text.isEmpty() && last(text) == ' ';
            if (!again) {
                origins = withRoom(origins, text.length() + folded.length() + 1);
                Arrays.fill(origins, text.length(), text.length() + folded.length(), i);
                text.append(folded);
            }
            i += Character.charCount(codePoint);
        }
        origins[text.length()] = original.length();
        return new Folded(text.toString(), origins);
    }

    private static char last(StringBuilder text) {
        return text.charAt(text.length() - 1);
    }

    private static int[] withRoom(int[] origins, int size) {
        return origins.length < size ? Arrays.copyOf(origins, size * 2) : origins;
    }

    /// The stretch of the original from which a stretch came, with the accents behind it.
    Span original(int start, int end) {
        if (origins.length == 0) {
            return new Span(start, end);
        }
        int after = end;
        while (after < text.length() && origins[after] == origins[end - 1]) {
            after++;
        }
        return new Span(origins[start], origins[after]);
    }
}

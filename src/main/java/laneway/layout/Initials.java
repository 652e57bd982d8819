// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.Locale;
import java.util.Scanner;

/// What a team's badge says.
final class Initials {
    private Initials() {}

    /// The first letters of the first two words, or the first two letters of the only one.
    static String of(String name) {
        var words = new Scanner(name);
        var first = words.hasNext() ? words.next() : "";
        var initials = words.hasNext() ? first(first, 1) + first(words.next(), 1) : first(first, 2);
        return initials.toUpperCase(Locale.ROOT);
    }

    private static String first(String word, int count) {
        int end =
                word.offsetByCodePoints(0, Math.min(count, word.codePointCount(0, word.length())));
        return word.substring(0, end);
    }
}

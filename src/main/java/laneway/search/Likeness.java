// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import java.util.Arrays;
import java.util.OptionalInt;

/// How well a few typed letters fit a name: "ftm" and "fit ma" fit "Fit the map".
public final class Likeness {
    private static final int WHOLE = 1_000;
    private static final int BEGINNING = 500;
    private static final int WORD = 300;
    private static final int INITIALS = 200;
    private static final int INSIDE = 100;
    private static final int SCATTERED = 20;
    private static final int LEAST_SCATTERED = 3;

    private final String typed;
    private final String[] words;

    private Likeness(String typed) {
        this.typed = typed;
        words = typed.isEmpty() ? new String[0] : typed.split(" ", -1);
    }

    /// What is typed so far.
    public static Likeness to(String typed) {
        return new Likeness(Folding.fold(typed).strip());
    }

    /// Whether nothing is typed.
    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /// The higher, the better it fits; empty where it does not, and of two that fit equally well
    /// the shorter is higher.
    public OptionalInt of(String name) {
        var folded = Folding.fold(name).strip();
        if (folded.equals(typed)) {
            return OptionalInt.of(WHOLE);
        }
        int sum = folded.startsWith(typed) ? BEGINNING : 0;
        for (String word : words) {
            int score = score(folded, word);
            if (score == 0) {
                return OptionalInt.empty();
            }
            sum += score / words.length;
        }
        return OptionalInt.of(sum - Math.min(SCATTERED - 1, folded.length() / 4));
    }

    /// Whether a name has all that is typed as it is typed, or words that begin so; not only its
    /// letters one after the other.
    public boolean isClose(String name) {
        var folded = Folding.fold(name).strip();
        return Arrays.stream(words).allMatch(word -> score(folded, word) >= INSIDE);
    }

    private static int score(String name, String word) {
        if (startsAWord(name, word)) {
            return WORD;
        }
        if (word.length() > 1 && initials(name).startsWith(word)) {
            return INITIALS;
        }
        if (name.contains(word)) {
            return INSIDE;
        }
        return word.length() >= LEAST_SCATTERED && isScattered(name, word) ? SCATTERED : 0;
    }

    private static boolean startsAWord(String name, String word) {
        for (int at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
            if (begins && Character.isLetterOrDigit(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
        }
        return initials.toString();
    }

    /// Whether the letters stand in the name in their order, the first at the beginning of a word.
    private static boolean isScattered(String name, String word) {
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            at = name.indexOf(word.charAt(i), at + 1);
            if (at < 0 || (i == 0 && at > 0 && Character.isLetterOrDigit(name.charAt(at - 1)))) {
                return false;
            }
        }
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

/// A place in an order: a short string that sorts between two others.
///
/// The first character says how long the integer part is ('a' two characters, 'b' three, …; 'Z',
/// 'Y', … for negative integers); digits of a fraction follow. Counting up and down changes the
/// integer only, so a list that only grows at its ends keeps its ranks short. The scheme is known
/// as fractional indexing.
///
/// @param value digits of base 62 after the first character; a fraction does not end in '0'
public record Rank(String value) implements Comparable<Rank> {
    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String SMALLEST = "A" + "0".repeat(26);

    /// Where a list starts.
    public static final Rank FIRST = new Rank("a0");

    /// Ranks longer than this are replaced by new ones for the whole list.
    public static final int MAX_LENGTH = 40;

    public Rank {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a rank: '" + value + "'");
        }
    }

    /// Whether a string, from a file for instance, may be a rank.
    public static boolean isValid(String value) {
        if (value.isEmpty() || integerLength(value.charAt(0)) > value.length()) {
            return false;
        }
        if (integerLength(value.charAt(0)) == 0 || value.equals(SMALLEST)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (!isDigit(value.charAt(i))) {
                return false;
            }
        }
        return value.length() == integerLength(value.charAt(0)) || !value.endsWith("0");
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /// A rank between two others.
    ///
    /// @param below null for the beginning of the list
    /// @param above null for its end
    /// @throws IllegalArgumentException if they are not in ascending order
    public static Rank between(@Nullable Rank below, @Nullable Rank above) {
        if (below != null && above != null && below.compareTo(above) >= 0) {
            throw new IllegalArgumentException(below.value + " is not below " + above.value);
        }
        if (below == null) {
            return above == null ? FIRST : before(above.value);
        }
        return above == null ? after(below.value) : new Rank(middle(below.value, above.value));
    }

    private static Rank before(String above) {
        String integer = integerOf(above);
        if (integer.equals(SMALLEST)) {
            return new Rank(integer + midpoint("", above.substring(integer.length())));
        }
        if (integer.length() < above.length()) {
            return new Rank(integer);
        }
        String lower = decrement(integer);
        if (lower.equals(SMALLEST)) {
            return new Rank(lower + midpoint("", null));
        }
        return new Rank(lower);
    }

    private static Rank after(String below) {
        String integer = integerOf(below);
        String higher = increment(integer);
        return new Rank(
                higher == null
                        ? integer + midpoint(below.substring(integer.length()), null)
                        : higher);
    }

    private static String middle(String below, String above) {
        String low = integerOf(below);
        String high = integerOf(above);
        if (low.equals(high)) {
            return low + midpoint(below.substring(low.length()), above.substring(high.length()));
        }
        String next = increment(low);
        if (next != null && next.compareTo(above) < 0) {
            return next;
        }
        return low + midpoint(below.substring(low.length()), null);
    }

    /// The shortest fraction between two others; null above stands for one.
    private static String midpoint(String below, @Nullable String above) {
        var result = new StringBuilder();
        String low = below;
        String high = above;
        while (true) {
            int lowDigit = low.isEmpty() ? 0 : DIGITS.indexOf(low.charAt(0));
            int highDigit = high == null ? DIGITS.length() : DIGITS.indexOf(high.charAt(0));
            if (highDigit - lowDigit > 1) {
                return result.append(DIGITS.charAt((lowDigit + highDigit + 1) / 2)).toString();
            }
            if (highDigit - lowDigit == 1 && high != null && high.length() > 1) {
                return result.append(high.charAt(0)).toString();
            }
            result.append(DIGITS.charAt(lowDigit));
            high = highDigit == lowDigit && high != null ? high.substring(1) : null;
            low = low.isEmpty() ? low : low.substring(1);
        }
    }

    private static @Nullable String increment(String integer) {
        char head = integer.charAt(0);
        var digits = new StringBuilder(integer.substring(1));
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(digits.charAt(i)) + 1;
            if (digit < DIGITS.length()) {
                digits.setCharAt(i, DIGITS.charAt(digit));
                return head + digits.toString();
            }
            digits.setCharAt(i, '0');
        }
        if (head == 'Z') {
            return "a0";
        }
        if (head == 'z') {
            return null;
        }
        char next = (char) (head + 1);
        return next + "0".repeat(integerLength(next) - 1);
    }

    private static String decrement(String integer) {
        char head = integer.charAt(0);
        var digits = new StringBuilder(integer.substring(1));
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = DIGITS.indexOf(digits.charAt(i)) - 1;
            if (digit >= 0) {
                digits.setCharAt(i, DIGITS.charAt(digit));
                return head + digits.toString();
            }
            digits.setCharAt(i, 'z');
        }
        char next = head == 'a' ? 'Z' : (char) (head - 1);
        return next + "z".repeat(integerLength(next) - 1);
    }

    private static String integerOf(String value) {
        return value.substring(0, integerLength(value.charAt(0)));
    }

    private static int integerLength(char head) {
        if (head >= 'a' && head <= 'z') {
            return head - 'a' + 2;
        }
        return head >= 'A' && head <= 'Z' ? 'Z' - head + 2 : 0;
    }

    @Override
    public int compareTo(Rank other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

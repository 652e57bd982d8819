// SPDX-License-Identifier: Apache-2.0
package laneway.search;

/// One thing that a query asks for; all of them must hold.
sealed interface Term {
    /// Whether what it says must not hold.
    boolean excluded();

    /// A word or phrase anywhere.
    ///
    /// @param text folded
    record Words(String text, boolean excluded) implements Term {}

    /// A word or phrase in a field.
    ///
    /// @param text folded; empty where the field only must not be empty
    record In(Field field, String text, boolean excluded) implements Term {}

    /// A number in a field.
    record Count(Field field, Comparison comparison, int value, boolean excluded) implements Term {}

    /// How a number is compared.
    enum Comparison {
        LESS,
        AT_MOST,
        EQUAL,
        AT_LEAST,
        MORE;

        static Comparison of(String sign) {
            return switch (sign) {
                case "<" -> LESS;
                case "<=", "≤" -> AT_MOST;
                case ">" -> MORE;
                case ">=", "≥" -> AT_LEAST;
                default -> EQUAL;
            };
        }

        boolean holds(int number, int limit) {
            return switch (this) {
                case LESS -> number < limit;
                case AT_MOST -> number <= limit;
                case EQUAL -> number == limit;
                case AT_LEAST -> number >= limit;
                case MORE -> number > limit;
            };
        }
    }
}

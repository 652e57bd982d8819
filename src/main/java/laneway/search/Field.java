// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import laneway.model.CardKind;
import laneway.model.Moment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a query can ask of a card by name, as in `team:sales`.
public enum Field {
    TEXT,
    NOTES,
    TAG,
    KIND,
    MOMENT,
    EVIDENCE,
    TOUCHPOINT,
    CHANNEL,
    TEAM,
    STAGE,
    STEP,
    LANE,
    SENTIMENT,
    VOTES;

    /// How it is written in a query.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field that a word before a colon names.
    static Optional<Field> of(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst();
    }

    /// Whether its values are numbers, which can be compared.
    boolean isNumber() {
        return this == SENTIMENT || this == VOTES;
    }

    /// Whether a value means anything; a kind that no card can have does not.
    boolean allows(String value) {
        return value.isEmpty()
                || switch (this) {
                    case KIND -> startsAny(CardKind.values(), value);
                    case MOMENT -> startsAny(Moment.values(), value);
                    case EVIDENCE, TEXT, NOTES, TAG, TOUCHPOINT, CHANNEL, TEAM, STAGE, STEP, LANE ->
                            true;
                    case SENTIMENT, VOTES -> false;
                };
    }

    private static boolean startsAny(Enum<?>[] constants, String value) {
        return Arrays.stream(constants).anyMatch(constant -> names(constant, value));
    }

    /// Whether a value is the beginning of what a constant is called: `make-or-break`, `make or`.
    static boolean names(Enum<?> constant, String value) {
        var wanted = value.replace('-', ' ').replace('_', ' ').strip();
        return !wanted.isEmpty()
                && constant.name().replace('_', ' ').toLowerCase(Locale.ROOT).startsWith(wanted);
    }
}

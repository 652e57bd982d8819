// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Limits;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Values that are no lists or objects, as what they were meant to be; empty where they are not.
final class Scalars {
    private Scalars() {}

    /// A number counts as text: people write `"value": 68`.
    static Optional<String> text(Json value) {
        return switch (value) {
            case Json.Text(String text) -> Optional.of(text);
            case Json.Numeral(String digits) -> Optional.of(digits);
            case Json.Literal _, Json.Items _, Json.Fields _ -> Optional.empty();
        };
    }

    static Optional<Integer> number(Json value) {
        if (value instanceof Json.Numeral(String digits)) {
            try {
                return Optional.of(Integer.valueOf(digits));
            } catch (NumberFormatException _) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Within the limits of a number.
    static Optional<Double> decimal(Json value) {
        return value instanceof Json.Numeral(String digits)
                ? Optional.of(Double.valueOf(digits))
                        .filter(number -> Math.abs(number) <= Limits.NUMBER)
                : Optional.empty();
    }

    /// A time as ISO 8601 writes it: P30D, PT45M.
    static Optional<Duration> duration(Json value) {
        if (value instanceof Json.Text(String text)) {
            try {
                return Optional.of(Duration.parse(text)).filter(Scalars::isSensible);
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isSensible(Duration time) {
        return !time.isNegative() && time.compareTo(Duration.ofDays(Limits.DAYS)) <= 0;
    }

    static Optional<LocalDate> date(Json value) {
        if (value instanceof Json.Text(String text)) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

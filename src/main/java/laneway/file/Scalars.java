// SPDX-License-Identifier: Apache-2.0

package laneway.file;

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

// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A JSON value while a map is read or written.
///
/// Objects and arrays can be changed: a reader takes out the fields that it understands, and what
/// remains is unknown.
sealed interface Json {
    /// The same value, of which nothing changes when this one does.
    private Json copied() {
        return switch (this) {
            case Fields fields -> fields.copy();
            case Items(List<Json> values) ->
                    new Items(
                            values.stream()
                                    .map(Json::copied)
                                    .collect(Collectors.toCollection(ArrayList::new)));
            case Text _, Numeral _, Literal _ -> this;
        };
    }

    /// A string.
    record Text(String value) implements Json {}

    /// A number as it was written, so that no digit is lost.
    record Numeral(String digits) implements Json {
        /// A number without an exponent, as people write it.
        static Numeral of(double number) {
            return new Numeral(
                    new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString());
        }
    }

    /// Values that have a name of their own.
    enum Literal implements Json {
        TRUE,
        FALSE,
        NULL
    }

    /// A list of values.
    record Items(List<Json> values) implements Json {
        static Items empty() {
            return new Items(new ArrayList<>());
        }
    }

    /// Values by name, in the order of the file.
    record Fields(Map<String, Json> values) implements Json {
        static Fields empty() {
            return new Fields(new LinkedHashMap<>());
        }

        /// A copy that keeps its fields, and those of what lies in it, when they are taken from
        /// this one.
        Fields copy() {
            var copy = Fields.empty();
            values.forEach((name, value) -> copy.values.put(name, value.copied()));
            return copy;
        }

        boolean isEmpty() {
            return values.isEmpty();
        }
    }
}

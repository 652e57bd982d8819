// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

import laneway.model.PartId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a chart shows, as a table.
///
/// @param rowName what the rows are
/// @param measures the columns; the first ones are drawn
/// @param drawn how many of them
record Numbers(String rowName, List<Measure> measures, int drawn, List<Row> rows) {
    /// A column of numbers.
    ///
    /// @param pattern the key of how its values are written
    record Measure(String name, String pattern) {
        static Measure count(String key) {
            return new Measure(ChartWords.say(key), "count.number");
        }

        String say(double value) {
            return ChartWords.say(pattern, value);
        }
    }

    /// A row.
    ///
    /// @param part what of the map it is about; null for none
    /// @param strong whether the eye is to be led there
    /// @param values one for each measure; null where it is unknown
    record Row(String name, @Nullable PartId part, boolean strong, List<@Nullable Double> values) {
        Optional<Double> value(int measure) {
            return Optional.ofNullable(values.get(measure));
        }

        private Row named(String other) {
            return new Row(other, part, strong, values);
        }
    }

    /// Rows of the same name are told apart by a number, as a chart would lay them together.
    Numbers {
        measures = List.copyOf(measures);
        var seen = new HashMap<String, Integer>();
        var named = new ArrayList<Row>();
        for (Row row : rows) {
            int times = seen.merge(row.name(), 1, Integer::sum);
            named.add(times == 1 ? row : row.named(ChartWords.say("again", row.name(), times)));
        }
        rows = List.copyOf(named);
    }

    /// Whether there is nothing to draw.
    boolean isEmpty() {
        return rows.stream()
                .flatMap(row -> row.values().subList(0, drawn).stream())
                .filter(Objects::nonNull)
                .findAny()
                .isEmpty();
    }

    /// A row by its name.
    Optional<Row> row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Measured values of one thing.
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    void addNanosAsMillis(long nanos) {
        add(nanos / 1e6);
    }

    /// Hands all values over; none stay here.
    void moveTo(Samples other) {
        other.values.addAll(values);
        values.clear();
    }

    int size() {
        return values.size();
    }

    /// Percent of the values above a limit.
    double percentAbove(double limit) {
        long above = values.stream().filter(value -> value > limit).count();
        return values.isEmpty() ? 0 : 100.0 * above / values.size();
    }

    Row row(String name, int cards, String unit, String goal) {
        return new Row(name, cards, at(0.5), at(0.95), at(1), unit, values.size(), goal);
    }

    private double at(double share) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.clamp(index, 0, sorted.size() - 1));
    }
}

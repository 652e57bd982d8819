// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import java.util.OptionalDouble;
import java.util.TreeMap;

/// How often each of some numbers occurs.
final class Distribution {
    private final TreeMap<Double, Long> counts = new TreeMap<>();
    private long size;

    void add(double value, long count) {
        counts.merge(value, count, Long::sum);
        size += count;
    }

    long size() {
        return size;
    }

    /// The number below which a share of them lies, between two of them in proportion; empty where
    /// there is none.
    OptionalDouble quantile(double share) {
        if (size == 0) {
            return OptionalDouble.empty();
        }
        double place = share * (size - 1);
        long below = (long) Math.floor(place);
        double low = at(below);
        double high = at(Math.min(below + 1, size - 1));
        return OptionalDouble.of(low + (place - below) * (high - low));
    }

    private double at(long index) {
        long passed = 0;
        for (var entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed > index) {
                return entry.getKey();
            }
        }
        throw new IndexOutOfBoundsException(index + " of " + size);
    }
}

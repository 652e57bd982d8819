// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;
import java.util.Optional;

/// How a metric stands against its target.
public enum Standing {
    ON_TRACK,
    CAUTION,
    WARNING;

    /// The rule that the user sees: a value on the good side of the target is on track, one that
    /// misses it by no more than the tolerance calls for caution, any other for a warning.
    ///
    /// @param tolerance in percent of the target; where that is 0, in percent points
    public static Standing of(double value, double target, Better better, int tolerance) {
        double missing = better == Better.HIGHER ? target - value : value - target;
        if (missing <= 0) {
            return ON_TRACK;
        }
        double allowed = tolerance / 100.0 * (target == 0 ? 1 : Math.abs(target));
        return missing <= allowed ? CAUTION : WARNING;
    }

    /// The last value of a metric for all customers against its target; for that of the segment
    /// measured last where none is for all. Empty where either is missing.
    public static Optional<Standing> of(Metric metric) {
        Double target = metric.target();
        return target == null
                ? Optional.empty()
                : last(metric)
                        .map(actual ->
                                of(actual.value(), target, metric.better(), metric.tolerance()));
    }

    /// The newest value, for all customers where there is one.
    public static Optional<Actual> last(Metric metric) {
        var forAll = series(metric, "");
        return forAll.isEmpty()
                ? metric.actuals().reversed().stream().findFirst()
                : Optional.of(forAll.getLast());
    }

    /// The values of a metric for one segment by date; empty for all customers.
    public static List<Actual> series(Metric metric, String segment) {
        return metric.actuals().stream()
                .filter(actual -> actual.segment().equals(segment))
                .toList();
    }
}

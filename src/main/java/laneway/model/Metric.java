// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A number that a stage or a touchpoint is judged by.
///
/// @param subject the stage or touchpoint; null for a metric that has lost it
/// @param unit as it stands behind a value: "%", "days"; may be empty
/// @param keyGoal whether it is the one key goal of its subject
/// @param target the value to reach; null where none is set
/// @param tolerance how far from the target a value still calls for caution only, in percent of the
///   target, 0 to 100
/// @param benchmarks what is to be reached after so many days, by day
/// @param measure how actuals are asked from data; null where they are typed in
/// @param actuals what was measured, by date, then segment
public record Metric(
        MetricId id,
        Rank rank,
        String name,
        @Nullable PartId subject,
        MetricKind kind,
        String unit,
        Better better,
        boolean keyGoal,
        @Nullable Double target,
        int tolerance,
        List<Benchmark> benchmarks,
        @Nullable Measure measure,
        List<Actual> actuals)
        implements Knowledge, Ranked {
    public static final Property<Metric, Rank> RANK =
            Property.of(Metric.class, "rank", Metric::rank);
    public static final Property<Metric, String> NAME =
            Property.of(Metric.class, "name", Metric::name);
    public static final Property<Metric, @Nullable PartId> SUBJECT =
            Property.of(Metric.class, "subject", Metric::subject);
    public static final Property<Metric, MetricKind> KIND =
            Property.of(Metric.class, "kind", Metric::kind);
    public static final Property<Metric, String> UNIT =
            Property.of(Metric.class, "unit", Metric::unit);
    public static final Property<Metric, Better> BETTER =
            Property.of(Metric.class, "better", Metric::better);
    public static final Property<Metric, Boolean> KEY_GOAL =
            Property.of(Metric.class, "keyGoal", Metric::keyGoal);
    public static final Property<Metric, @Nullable Double> TARGET =
            Property.of(Metric.class, "target", Metric::target);
    public static final Property<Metric, Integer> TOLERANCE =
            Property.of(Metric.class, "tolerance", Metric::tolerance);
    public static final Property<Metric, List<Benchmark>> BENCHMARKS =
            Property.of(Metric.class, "benchmarks", Metric::benchmarks);
    public static final Property<Metric, @Nullable Measure> MEASURE =
            Property.of(Metric.class, "measure", Metric::measure);
    public static final Property<Metric, List<Actual>> ACTUALS =
            Property.of(Metric.class, "actuals", Metric::actuals);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Metric, ?>> PROPERTIES =
            List.of(
                    RANK,
                    NAME,
                    SUBJECT,
                    KIND,
                    UNIT,
                    BETTER,
                    KEY_GOAL,
                    TARGET,
                    TOLERANCE,
                    BENCHMARKS,
                    MEASURE,
                    ACTUALS);

    /// The tolerance where nobody has said, in percent of the target.
    public static final int USUAL_TOLERANCE = 10;

    public Metric {
        Limits.checkText(name);
        Limits.checkText(unit);
        if (subject != null
                && !(subject instanceof StageId)
                && !(subject instanceof TouchpointId)) {
            throw new IllegalArgumentException("a metric judges no " + subject);
        }
        if (target != null) {
            Limits.checkNumber("target", target);
        }
        Limits.checkRange("tolerance", tolerance, 0, 100);
        benchmarks = benchmarks.stream().sorted(Comparator.comparingInt(Benchmark::day)).toList();
        for (int i = 1; i < benchmarks.size(); i++) {
            if (benchmarks.get(i).day() == benchmarks.get(i - 1).day()) {
                throw new IllegalArgumentException(
                        "two benchmarks for day " + benchmarks.get(i).day());
            }
        }
        actuals = actuals.stream().sorted(Actual.ORDER).toList();
    }

    /// A metric of which only the name and the subject are known.
    public static Metric named(MetricId id, Rank rank, String name, @Nullable PartId subject) {
        return new Metric(
                id,
                rank,
                name,
                subject,
                MetricKind.NUMBER,
                "",
                Better.HIGHER,
                false,
                null,
                USUAL_TOLERANCE,
                List.of(),
                null,
                List.of());
    }

    @Override
    public List<PartId> references() {
        return subject == null ? List.of() : List.of(subject);
    }

    @Override
    public Optional<Metric> without(Predicate<PartId> gone) {
        return Optional.of(subject != null && gone.test(subject) ? SUBJECT.with(this, null) : this);
    }
}

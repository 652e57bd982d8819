// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Benchmark;
import laneway.model.Better;
import laneway.model.Metric;
import laneway.model.PartId;
import laneway.model.Standing;
import laneway.model.Touchpoint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// What is off its target, and what a metric lacks.
final class MetricRules {
    private MetricRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        for (Metric metric : map.map().metrics()) {
            offTarget(map, metric, found);
            offBenchmark(map, metric, found);
            backwards(map, metric, found);
            if (metric.subject() == null) {
                found.accept(
                        Finding.of(
                                FindingKind.METRIC_OF_NOTHING,
                                30,
                                List.of(metric.id()),
                                map.name(metric.id())));
            }
        }
        if (map.map().metrics().stream().anyMatch(Metric::keyGoal)) {
            map.map().touchpoints().stream()
                    .filter(Touchpoint::major)
                    .forEach(touchpoint -> keyGoal(map, touchpoint, found));
        }
    }

    private static void offTarget(Reading map, Metric metric, Consumer<Finding> found) {
        var standing = Standing.of(metric).orElse(Standing.ON_TRACK);
        if (standing == Standing.ON_TRACK) {
            return;
        }
        var last = Standing.last(metric).orElseThrow();
        int weight = (standing == Standing.WARNING ? 65 : 40) + (metric.keyGoal() ? 15 : 0);
        found.accept(
                Finding.of(
                        FindingKind.OFF_TARGET,
                        weight,
                        parts(metric),
                        map.name(metric.id()),
                        value(last.value(), metric),
                        value(Objects.requireNonNull(metric.target()), metric),
                        last.date().toString()));
    }

    /// The first date that was measured is day 0; a benchmark is judged by the first value at its
    /// day or later.
    private static void offBenchmark(Reading map, Metric metric, Consumer<Finding> found) {
        var series = Standing.series(metric, "");
        for (Benchmark benchmark : metric.benchmarks()) {
            var judged =
                    series.stream()
                            .filter(actual ->
                                    ChronoUnit.DAYS.between(series.getFirst().date(), actual.date())
                                            >= benchmark.day())
                            .findFirst();
            if (judged.isPresent()
                    && Standing.of(
                                    judged.get().value(),
                                    benchmark.value(),
                                    metric.better(),
                                    metric.tolerance())
                            == Standing.WARNING) {
                found.accept(
                        Finding.of(
                                FindingKind.OFF_BENCHMARK,
                                50,
                                parts(metric),
                                map.name(metric.id()),
                                value(judged.get().value(), metric),
                                value(benchmark.value(), metric),
                                benchmark.day()));
                return;
            }
        }
    }

    private static void backwards(Reading map, Metric metric, Consumer<Finding> found) {
        var benchmarks = metric.benchmarks();
        for (int i = 1; i < benchmarks.size(); i++) {
            double step = benchmarks.get(i).value() - benchmarks.get(i - 1).value();
            if (metric.better() == Better.HIGHER ? step < 0 : step > 0) {
                found.accept(
                        Finding.of(
                                FindingKind.BENCHMARKS_BACKWARDS,
                                30,
                                parts(metric),
                                map.name(metric.id()),
                                benchmarks.get(i - 1).day(),
                                benchmarks.get(i).day()));
                return;
            }
        }
    }

    private static void keyGoal(Reading map, Touchpoint touchpoint, Consumer<Finding> found) {
        var goals =
                map.map().metrics().stream()
                        .filter(metric -> metric.keyGoal())
                        .filter(metric -> touchpoint.id().equals(metric.subject()))
                        .map(Metric::id)
                        .toList();
        if (goals.isEmpty()) {
            found.accept(
                    Finding.of(
                            FindingKind.NO_KEY_GOAL,
                            35,
                            List.of(touchpoint.id()),
                            map.name(touchpoint.id())));
        } else if (goals.size() > 1) {
            var parts = new ArrayList<PartId>(goals);
            parts.add(touchpoint.id());
            found.accept(
                    Finding.of(
                            FindingKind.SEVERAL_KEY_GOALS,
                            35,
                            parts,
                            map.name(touchpoint.id()),
                            goals.size()));
        }
    }

    private static List<PartId> parts(Metric metric) {
        return metric.subject() == null
                ? List.of(metric.id())
                : List.of(metric.id(), metric.subject());
    }

    private static String value(double value, Metric metric) {
        return Reasons.say("value", value, metric.unit().isBlank() ? 0 : 1, metric.unit());
    }
}

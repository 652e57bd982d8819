// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.export.excel.TableSheet.Column;
import laneway.model.Actual;
import laneway.model.Benchmark;
import laneway.model.JourneyMap;
import laneway.model.Metric;
import laneway.model.Standing;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The tables of metrics, and of what was measured: one value in each row.
final class MetricTables {
    private static final List<Column> METRICS =
            List.of(
                    new Column("id", 0),
                    new Column("name", 30),
                    new Column("judges", 28),
                    new Column("counts", 26),
                    new Column("unit", 16),
                    new Column("better", 15),
                    new Column("keyGoal", 12),
                    new Column("target", 10),
                    new Column("tolerance", 16),
                    new Column("standing", 14),
                    new Column("lastValue", 12),
                    new Column("measuredOn", 14),
                    new Column("benchmarks", 22));
    private static final List<Column> ACTUALS =
            List.of(
                    new Column("id", 0),
                    new Column("metric", 40),
                    new Column("measuredOn", 14),
                    new Column("segment", 24),
                    new Column("value", 12),
                    new Column("unit", 16));

    private MetricTables() {}

    static KnowledgeTable metrics(JourneyMap map) {
        var rows = map.metrics().stream().map(metric -> row(map, metric)).toList();
        return new KnowledgeTable("metrics", "Metrics", METRICS, rows);
    }

    private static List<@Nullable Object> row(JourneyMap map, Metric metric) {
        var last = Standing.last(metric);
        return Arrays.<@Nullable Object>asList(
                metric.id().value(),
                metric.name(),
                PartNames.of(map, metric.subject()),
                Words.of(metric.kind()),
                metric.unit(),
                Words.of(metric.better()),
                Words.of(metric.keyGoal() ? "word.yes" : "word.no"),
                metric.target(),
                metric.tolerance(),
                Standing.of(metric).map(Words::of).orElse(""),
                last.map(Actual::value).orElse(null),
                last.map(Actual::date).orElse(null),
                metric.benchmarks().stream()
                        .map(MetricTables::say)
                        .collect(Collectors.joining("\n")));
    }

    private static String say(Benchmark benchmark) {
        return Words.of("excel.benchmark", benchmark.day(), benchmark.value());
    }

    static KnowledgeTable actuals(JourneyMap map) {
        var rows =
                map.metrics().stream()
                        .flatMap(metric ->
                                metric.actuals().stream().map(actual -> row(metric, actual)))
                        .toList();
        return new KnowledgeTable("actuals", "Measured", ACTUALS, rows);
    }

    private static List<Object> row(Metric metric, Actual actual) {
        return List.of(
                metric.id().value(),
                metric.name(),
                actual.date(),
                actual.segment(),
                actual.value(),
                metric.unit());
    }
}

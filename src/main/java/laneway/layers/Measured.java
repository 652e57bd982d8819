// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import laneway.model.Actual;
import laneway.model.Better;
import laneway.model.Metric;
import laneway.model.Standing;

import java.util.ArrayList;
import java.util.Optional;

/// What the bullet chart of a metric shows, in words.
public final class Measured {
    private Measured() {}

    /// A line each for the last value, the target, how the one stands against the other, and the
    /// trend, as far as these are known.
    public static String of(Metric metric) {
        var lines = new ArrayList<String>();
        lines.add(metric.name().isBlank() ? LayerWords.say("metric.unnamed") : metric.name());
        var last = Standing.last(metric);
        lines.add(
                last.map(actual -> value(metric, actual))
                        .orElseGet(() -> LayerWords.say("metric.none")));
        var standing = Standing.of(metric);
        if (metric.target() != null) {
            lines.add(
                    LayerWords.say(
                            metric.better() == Better.HIGHER ? "metric.atLeast" : "metric.atMost",
                            figure(metric, metric.target()),
                            standing.isPresent() ? 1 : 0,
                            standing.map(found -> LayerWords.say(found.name())).orElse("")));
        }
        last.flatMap(actual -> trend(metric, actual)).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private static String value(Metric metric, Actual actual) {
        return LayerWords.say(
                "metric.value",
                figure(metric, actual.value()),
                actual.date().toString(),
                actual.segment().isBlank() ? 0 : 1,
                actual.segment());
    }

    /// From the value before the last one of the same segment.
    private static Optional<String> trend(Metric metric, Actual last) {
        var series = Standing.series(metric, last.segment());
        if (series.size() < 2) {
            return Optional.empty();
        }
        var before = series.get(series.size() - 2);
        int way = Double.compare(last.value(), before.value());
        int good = metric.better() == Better.HIGHER ? way : -way;
        return Optional.of(
                LayerWords.say(
                        "metric.trend",
                        good,
                        figure(metric, before.value()),
                        before.date().toString()));
    }

    private static String figure(Metric metric, double value) {
        var number = LayerWords.say("metric.number", value);
        return metric.unit().isBlank() ? number : number + "\u00a0" + metric.unit();
    }
}

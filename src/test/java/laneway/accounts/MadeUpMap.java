// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

import static laneway.model.MapBuilder.aMap;

import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Condition.Direction;
import laneway.model.JourneyMap;
import laneway.model.Measure;
import laneway.model.Measure.Aggregate;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Operand;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.StageRule;
import laneway.model.StageRuleId;

import java.util.List;

/// A map that asks everything of [MadeUp] accounts.
public final class MadeUpMap {
    private static final Condition RENEWED =
            new Condition.Compare("Renewed", Comparison.EQUAL, new Operand.Flag(true));

    private MadeUpMap() {}

    /// The stages, without any question.
    public static JourneyMap bare() {
        var builder = aMap();
        MadeUp.STAGES.forEach(builder::withStage);
        return builder.build();
    }

    /// Rules, paths and metrics of every kind.
    public static JourneyMap asking() {
        var map = bare();
        var young = new Condition.Within("Contract start", Direction.PAST, 0, 300);
        var large =
                new Condition.All(
                        List.of(
                                new Condition.Among("Segment", List.of("Large", "Mid")),
                                new Condition.Not(
                                        new Condition.Compare(
                                                "Licence use",
                                                Comparison.LESS_THAN,
                                                new Operand.Amount(800)))));
        var paths =
                PathSet.WARNING.with(
                        PathSet.ON_TRACK.with(
                                PathSet.named(new PathSetId("paths"), Rank.FIRST, "All"),
                                Path.NONE.withRule(RENEWED)),
                        Path.NONE.withRule(new Condition.Missing("Licence use")));
        var stage = map.stages().get(3).id();
        return map.with(
                rule("rule-1", "a0", 0, map, young),
                rule("rule-2", "a1", 3, map, large),
                paths,
                metric("mean", new Measure(Aggregate.MEAN, "Seats", Measure.EVERYBODY)),
                metric("median", new Measure(Aggregate.MEDIAN, "Licence use", young)),
                metric("sum", new Measure(Aggregate.SUM, "Seats", RENEWED)),
                metric("count", new Measure(Aggregate.COUNT, "", large)),
                metric("share", new Measure(Aggregate.SHARE, "Renewed", Measure.EVERYBODY)),
                Metric.SUBJECT.with(
                        metric("in stage", new Measure(Aggregate.SHARE, "", RENEWED)), stage));
    }

    private static StageRule rule(
            String id, String rank, int stage, JourneyMap map, Condition condition) {
        return new StageRule(
                new StageRuleId(id), new Rank(rank), map.stages().get(stage).id(), condition, "");
    }

    private static Metric metric(String name, Measure measure) {
        return Metric.MEASURE.with(
                Metric.named(
                        new MetricId("metric-" + name.replace(' ', '-')), Rank.FIRST, name, null),
                measure);
    }
}

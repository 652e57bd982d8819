// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.insight.ConditionWords;
import laneway.model.JourneyMap;
import laneway.model.Measure;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.PartId;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Property;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.StageRuleId;
import laneway.model.Standing;

import java.util.Optional;

/// Something that the map asks of data.
sealed interface Asked {
    /// The part of the map that asks it.
    PartId part();

    /// Which accounts are in a stage.
    record OfStage(StageRuleId rule) implements Asked {
        @Override
        public PartId part() {
            return rule;
        }

        Optional<StageRule> of(JourneyMap map) {
            return map.part(rule).filter(StageRule.class::isInstance).map(StageRule.class::cast);
        }
    }

    /// Which accounts are on a path.
    record OfPath(PathSetId set, Standing standing) implements Asked {
        @Override
        public PartId part() {
            return set;
        }

        Optional<PathSet> of(JourneyMap map) {
            return map.part(set).filter(PathSet.class::isInstance).map(PathSet.class::cast);
        }

        Property<PathSet, Path> property() {
            return switch (standing) {
                case ON_TRACK -> PathSet.ON_TRACK;
                case CAUTION -> PathSet.CAUTION;
                case WARNING -> PathSet.WARNING;
            };
        }
    }

    /// What a metric is.
    record OfMetric(MetricId metric) implements Asked {
        @Override
        public PartId part() {
            return metric;
        }

        Optional<Metric> of(JourneyMap map) {
            return map.part(metric).filter(Metric.class::isInstance).map(Metric.class::cast);
        }
    }

    /// Whether it is the same question, whatever it says now.
    default boolean isSame(Asked other) {
        return equals(other);
    }

    /// What it is called: the stage, the path, the metric.
    default String title(JourneyMap map) {
        return switch (this) {
            case OfStage rule ->
                    rule.of(map)
                            .flatMap(it -> map.stage(it.stage()))
                            .map(Stage::name)
                            .map(Asked::orUnnamed)
                            .orElseGet(() -> CustomerWords.say("rules.stageGone"));
            case OfPath path ->
                    CustomerWords.say(
                            "rules.path",
                            path.of(map).map(PathSet::name).map(Asked::orUnnamed).orElse(""),
                            CustomerWords.say("standing." + path.standing()));
            case OfMetric metric ->
                    metric.of(map).map(Metric::name).map(Asked::orUnnamed).orElse("");
        };
    }

    /// What it asks, in words; empty where it asks nothing yet.
    default Optional<String> words(JourneyMap map) {
        return switch (this) {
            case OfStage rule ->
                    rule.of(map)
                            .map(StageRule::condition)
                            .filter(it -> !it.equals(StageRule.NOBODY))
                            .map(ConditionWords::of);
            case OfPath path ->
                    path.of(map)
                            .flatMap(it -> Optional.ofNullable(path.property().of(it).rule()))
                            .map(ConditionWords::of);
            case OfMetric metric ->
                    metric.of(map)
                            .flatMap(it -> Optional.ofNullable(it.measure()))
                            .map(Asked::words);
        };
    }

    private static String words(Measure measure) {
        var all = measure.condition().equals(Measure.EVERYBODY);
        return CustomerWords.say(
                "measure." + measure.aggregate(),
                measure.field(),
                all ? 0 : 1,
                all ? "" : ConditionWords.of(measure.condition()));
    }

    private static String orUnnamed(String name) {
        return name.isBlank() ? CustomerWords.say("unnamed") : name.strip();
    }
}

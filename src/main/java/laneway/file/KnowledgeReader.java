// SPDX-License-Identifier: Apache-2.0
package laneway.file;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.ActionState;
import laneway.model.Actual;
import laneway.model.Agreement;
import laneway.model.Benchmark;
import laneway.model.Better;
import laneway.model.CardId;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.Lack;
import laneway.model.Lifecycle;
import laneway.model.LifecycleId;
import laneway.model.Limits;
import laneway.model.Measure;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.MetricKind;
import laneway.model.Origin;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.Rating;
import laneway.model.Signal;
import laneway.model.SignalId;
import laneway.model.StageId;
import laneway.model.StageRule;
import laneway.model.StageRuleId;
import laneway.model.Stakeholder;
import laneway.model.StakeholderId;
import laneway.model.Stop;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads what a map knows beside its board.
final class KnowledgeReader {
    private KnowledgeReader() {}

    static Goal goal(GoalId id, Rank rank, FieldReader in) {
        var stage = in.reference("stage", StageId::new).orElse(new StageId(MapReader.NONE));
        return new Goal(id, rank, stage, in.text("text"));
    }

    static Metric metric(MetricId id, Rank rank, FieldReader in) {
        return new Metric(
                id,
                rank,
                in.text("name"),
                in.subject("subject")
                        .filter(subject ->
                                subject instanceof StageId || subject instanceof TouchpointId)
                        .orElse(null),
                in.choice("kind", Choice.METRIC_KIND).orElse(MetricKind.NUMBER),
                in.text("unit"),
                in.choice("better", Choice.BETTER).orElse(Better.HIGHER),
                in.flag("keyGoal", false),
                in.decimal("target").orElse(null),
                in.number("tolerance", 0, 100).orElse(Metric.USUAL_TOLERANCE),
                distinct(in, "benchmarks", KnowledgeReader::benchmark, Benchmark::day),
                in.inside("measure", KnowledgeReader::measure).orElse(null),
                in.readable("actuals", KnowledgeReader::actual));
    }

    private static Measure measure(FieldReader in) {
        return new Measure(
                in.choice("is", Choice.AGGREGATE).orElse(Measure.Aggregate.COUNT),
                in.text("field"),
                in.condition("of").orElse(Measure.EVERYBODY));
    }

    static Optional<Benchmark> benchmark(FieldReader in) {
        var value = in.decimal("value");
        return in.number("day", 1, Limits.DAYS)
                .flatMap(day -> value.map(number -> new Benchmark(day, number)));
    }

    static Optional<Actual> actual(FieldReader in) {
        var value = in.decimal("value");
        var segment = in.text("segment");
        return in.date("date")
                .flatMap(date -> value.map(number -> new Actual(date, segment, number)));
    }

    static Signal signal(SignalId id, Rank rank, FieldReader in) {
        return new Signal(
                id,
                rank,
                in.text("name"),
                in.choice("origin", Choice.ORIGIN).orElse(Origin.BEHAVIOUR),
                in.reference("stage", StageId::new).orElse(null),
                in.text("source"),
                in.text("nextStep"),
                in.number("within", 0, Limits.DAYS).orElse(null),
                in.number("halfLife", 1, Limits.DAYS).orElse(null));
    }

    /// Empty where the need or the touchpoint is missing.
    static Optional<Fit> fit(FitId id, FieldReader in) {
        var card = in.reference("card", CardId::new);
        var touchpoint = in.reference("touchpoint", TouchpointId::new);
        return card.isEmpty() || touchpoint.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Fit(
                                id,
                                card.get(),
                                touchpoint.get(),
                                distinct(in, "ratings", KnowledgeReader::rating, Rating::rater),
                                in.choices("missing", Choice.LACK, Lack.class),
                                in.text("note")));
    }

    static Optional<Rating> rating(FieldReader in) {
        var rater = in.text("rater");
        return in.number("value", 1, Rating.BEST).map(value -> new Rating(rater, value));
    }

    static Stakeholder stakeholder(StakeholderId id, Rank rank, FieldReader in) {
        return new Stakeholder(
                id,
                rank,
                in.text("name"),
                in.reference("team", TeamId::new).orElse(null),
                in.choice("agreement", Choice.AGREEMENT).orElse(Agreement.TO_ASK),
                in.text("note"),
                in.date("date").orElse(null),
                in.references("stages", StageId::new));
    }

    static PathSet pathSet(PathSetId id, Rank rank, FieldReader in) {
        return new PathSet(
                id,
                rank,
                in.text("name"),
                in.text("description"),
                path(in, "onTrack"),
                path(in, "caution"),
                path(in, "warning"));
    }

    private static Path path(FieldReader in, String name) {
        return in.inside(name, KnowledgeReader::path).orElse(Path.NONE);
    }

    private static Path path(FieldReader in) {
        return new Path(
                in.text("sign"),
                in.readable("stops", KnowledgeReader::stop),
                in.text("reasons"),
                in.text("wayBack"),
                in.text("action"),
                in.reference("team", TeamId::new).orElse(null),
                in.condition("rule").orElse(null));
    }

    static Optional<Stop> stop(FieldReader in) {
        var text = in.text("text");
        return in.reference("stage", StageId::new).map(stage -> new Stop(stage, text));
    }

    static Lifecycle lifecycle(LifecycleId id, Rank rank, FieldReader in) {
        return new Lifecycle(
                id,
                rank,
                in.text("name"),
                in.text("description"),
                in.choice("colour", Choice.COLOUR).orElse(null),
                in.texts("states"),
                in.references("stages", StageId::new));
    }

    static ActionItem actionItem(ActionItemId id, Rank rank, FieldReader in) {
        return new ActionItem(
                id,
                rank,
                in.text("text"),
                in.text("note"),
                in.text("owner"),
                in.date("due").orElse(null),
                in.choice("state", Choice.ACTION_STATE).orElse(ActionState.OPEN),
                in.number("effort", 1, ActionItem.MOST).orElse(null),
                in.number("value", 1, ActionItem.MOST).orElse(null),
                in.references("cards", CardId::new),
                in.text("finding"),
                in.date("review").orElse(null),
                in.number("carried", 0, Integer.MAX_VALUE).orElse(0));
    }

    static StageRule stageRule(StageRuleId id, Rank rank, FieldReader in) {
        return new StageRule(
                id,
                rank,
                in.reference("stage", StageId::new).orElse(null),
                in.condition("condition").orElse(StageRule.NOBODY),
                in.text("note"));
    }

    /// The first entry for each key; a second one contradicts it.
    private static <V, K> List<V> distinct(
            FieldReader in,
            String name,
            Function<FieldReader, Optional<V>> read,
            Function<V, K> key) {
        var seen = new HashSet<K>();
        return in.readable(
                name, reader -> read.apply(reader).filter(value -> seen.add(key.apply(value))));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.file;

import laneway.model.ActionItem;
import laneway.model.ActionState;
import laneway.model.Actual;
import laneway.model.Agreement;
import laneway.model.Answer;
import laneway.model.Benchmark;
import laneway.model.Better;
import laneway.model.Fit;
import laneway.model.Goal;
import laneway.model.Knowledge;
import laneway.model.Lifecycle;
import laneway.model.Measure;
import laneway.model.Metric;
import laneway.model.MetricKind;
import laneway.model.Origin;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.Ranked;
import laneway.model.Rating;
import laneway.model.Signal;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Stop;

import org.jspecify.annotations.Nullable;

/// Writes what a map knows beside its board.
///
/// @param ranked whether ranks are written
record KnowledgeWriter(JsonWriter out, FieldWriter in, boolean ranked) {
    /// Writes the fields of a part.
    void write(Knowledge part) {
        in.reference("id", part.id());
        if (ranked && part instanceof Ranked placed) {
            in.text("rank", placed.rank().value());
        }
        switch (part) {
            case Goal goal -> goal(goal);
            case Metric metric -> metric(metric);
            case Signal signal -> signal(signal);
            case Fit fit -> fit(fit);
            case Stakeholder stakeholder -> stakeholder(stakeholder);
            case PathSet paths -> pathSet(paths);
            case Lifecycle lifecycle -> lifecycle(lifecycle);
            case ActionItem item -> actionItem(item);
            case StageRule rule -> stageRule(rule);
            case Answer answer -> AnswerFormat.write(answer, in);
        }
    }

    private void goal(Goal goal) {
        in.reference("stage", goal.stage());
        in.text("text", goal.text());
    }

    private void metric(Metric metric) {
        in.text("name", metric.name());
        in.subject("subject", metric.subject());
        in.choice("kind", Choice.METRIC_KIND, metric.kind(), MetricKind.NUMBER);
        in.text("unit", metric.unit());
        in.choice("better", Choice.BETTER, metric.better(), Better.HIGHER);
        in.flag("keyGoal", metric.keyGoal(), false);
        in.decimal("target", metric.target());
        in.number("tolerance", metric.tolerance(), Metric.USUAL_TOLERANCE);
        in.readable("benchmarks", metric.benchmarks(), KnowledgeReader::benchmark, this::benchmark);
        measure(metric.measure());
        in.readable("actuals", metric.actuals(), KnowledgeReader::actual, this::actual);
    }

    private void measure(@Nullable Measure measure) {
        if (measure != null) {
            in.inside(
                    "measure",
                    false,
                    false,
                    inside -> {
                        inside.choice("is", Choice.AGGREGATE, measure.aggregate(), null);
                        inside.text("field", measure.field());
                        inside.condition("of", measure.condition(), Measure.EVERYBODY);
                    });
        } else {
            in.inside("measure", true, false, _ -> {});
        }
    }

    private void benchmark(Benchmark benchmark) {
        in.number("day", benchmark.day(), null);
        in.decimal("value", benchmark.value());
    }

    private void actual(Actual actual) {
        in.moment("date", actual.date());
        in.text("segment", actual.segment());
        in.decimal("value", actual.value());
    }

    private void signal(Signal signal) {
        in.text("name", signal.name());
        in.choice("origin", Choice.ORIGIN, signal.origin(), Origin.BEHAVIOUR);
        in.reference("stage", signal.stage());
        in.text("source", signal.source());
        in.text("nextStep", signal.nextStep());
        in.number("within", signal.within(), null);
        in.number("halfLife", signal.halfLife(), null);
    }

    private void fit(Fit fit) {
        in.reference("card", fit.card());
        in.reference("touchpoint", fit.touchpoint());
        in.readable("ratings", fit.ratings(), KnowledgeReader::rating, this::rating);
        in.choices("missing", Choice.LACK, fit.missing());
        in.text("note", fit.note());
    }

    private void rating(Rating rating) {
        in.text("rater", rating.rater());
        in.number("value", rating.value(), null);
    }

    private void stakeholder(Stakeholder stakeholder) {
        in.text("name", stakeholder.name());
        in.reference("team", stakeholder.team());
        in.choice("agreement", Choice.AGREEMENT, stakeholder.agreement(), Agreement.TO_ASK);
        in.text("note", stakeholder.note());
        in.moment("date", stakeholder.date());
        in.references("stages", stakeholder.stages());
    }

    private void pathSet(PathSet paths) {
        in.text("name", paths.name());
        in.text("description", paths.description());
        path("onTrack", paths.onTrack());
        path("caution", paths.caution());
        path("warning", paths.warning());
    }

    private void path(String name, Path path) {
        in.inside(
                name,
                path.equals(Path.NONE),
                true,
                inside -> {
                    inside.text("sign", path.sign());
                    inside.readable("stops", path.stops(), KnowledgeReader::stop, this::stop);
                    inside.text("reasons", path.reasons());
                    inside.text("wayBack", path.wayBack());
                    inside.text("action", path.action());
                    inside.reference("team", path.team());
                    inside.condition("rule", path.rule(), null);
                });
    }

    private void stop(Stop stop) {
        in.reference("stage", stop.stage());
        in.text("text", stop.text());
    }

    private void lifecycle(Lifecycle lifecycle) {
        in.text("name", lifecycle.name());
        in.text("description", lifecycle.description());
        in.choice("colour", Choice.COLOUR, lifecycle.colour(), null);
        in.texts("states", lifecycle.states());
        in.references("stages", lifecycle.stages());
    }

    private void stageRule(StageRule rule) {
        in.reference("stage", rule.stage());
        in.condition("condition", rule.condition(), StageRule.NOBODY);
        in.text("note", rule.note());
    }

    private void actionItem(ActionItem item) {
        in.text("text", item.text());
        in.text("note", item.note());
        in.text("owner", item.owner());
        in.moment("due", item.due());
        in.choice("state", Choice.ACTION_STATE, item.state(), ActionState.OPEN);
        in.number("effort", item.effort(), null);
        in.number("value", item.value(), null);
        in.references("cards", item.cards());
        in.text("finding", item.finding());
        in.moment("review", item.review());
        in.number("carried", item.carried(), 0);
    }
}

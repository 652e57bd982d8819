// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.ActionState;
import laneway.model.Actual;
import laneway.model.Agreement;
import laneway.model.Answer;
import laneway.model.AnswerId;
import laneway.model.Association;
import laneway.model.Benchmark;
import laneway.model.Better;
import laneway.model.CardId;
import laneway.model.Colour;
import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Contrast;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.Flow;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.Knowledge;
import laneway.model.Lack;
import laneway.model.Lifecycle;
import laneway.model.LifecycleId;
import laneway.model.Limits;
import laneway.model.Measure;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.MetricKind;
import laneway.model.Operand;
import laneway.model.Origin;
import laneway.model.PathCount;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Quantity;
import laneway.model.Rank;
import laneway.model.Rating;
import laneway.model.Signal;
import laneway.model.SignalId;
import laneway.model.StageCount;
import laneway.model.StageId;
import laneway.model.StageRule;
import laneway.model.StageRuleId;
import laneway.model.Stakeholder;
import laneway.model.StakeholderId;
import laneway.model.Standing;
import laneway.model.Stop;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/// One of everything that a map knows beside its board, with all that can be said of it.
final class KnowledgeOfEveryKind {
    private static final Rank RANK = new Rank("a5");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private KnowledgeOfEveryKind() {}

    static List<Knowledge> about(StageId stage, TouchpointId touchpoint, TeamId team, CardId card) {
        return List.of(
                new Goal(new GoalId("goal-1"), RANK, stage, "Goal"),
                new Metric(
                        new MetricId("metric-1"),
                        RANK,
                        "Metric",
                        touchpoint,
                        MetricKind.CONVERSION,
                        "%",
                        Better.LOWER,
                        true,
                        12.5,
                        25,
                        List.of(new Benchmark(30, 40), new Benchmark(60, 25.25)),
                        new Measure(Measure.Aggregate.SHARE, "Field", every()),
                        List.of(
                                new Actual(DAY, "Segment", 0.1),
                                new Actual(DAY.plusDays(1), "", -3))),
                new Signal(
                        new SignalId("signal-1"),
                        RANK,
                        "Signal",
                        Origin.FACT,
                        stage,
                        "Source",
                        "Next step",
                        3,
                        14),
                new Fit(
                        new FitId("fit-1"),
                        card,
                        touchpoint,
                        List.of(new Rating("Ada", 1), new Rating("Ben", 5)),
                        EnumSet.allOf(Lack.class),
                        "Note"),
                new Stakeholder(
                        new StakeholderId("stakeholder-1"),
                        RANK,
                        "Stakeholder",
                        team,
                        Agreement.OBJECTS,
                        "Note",
                        DAY,
                        List.of(stage)),
                new PathSet(
                        new PathSetId("paths-1"),
                        RANK,
                        "Paths",
                        "Description",
                        path("green", stage, team),
                        path("grey", stage, team),
                        path("red", stage, team)),
                new Lifecycle(
                        new LifecycleId("lifecycle-1"),
                        RANK,
                        "Lifecycle",
                        "Description",
                        Colour.LIME,
                        List.of("State"),
                        List.of(stage)),
                new ActionItem(
                        new ActionItemId("action-1"),
                        RANK,
                        "Action item",
                        "Note",
                        "Owner",
                        DAY,
                        ActionState.DOING,
                        2,
                        5,
                        List.of(card),
                        "Finding",
                        DAY.plusDays(7),
                        1),
                new StageRule(new StageRuleId("rule-1"), RANK, stage, every(), "Note"),
                answer(stage));
    }

    /// A condition of every kind.
    private static Condition every() {
        var tests =
                List.<Condition>of(
                        new Condition.Compare(
                                "Number", Comparison.AT_LEAST, new Operand.Amount(0.5)),
                        new Condition.Compare("Text", Comparison.CONTAINS, new Operand.Text("a")),
                        new Condition.Compare("Day", Comparison.LESS_THAN, new Operand.Day(DAY)),
                        new Condition.Compare("Flag", Comparison.EQUAL, new Operand.Flag(false)),
                        new Condition.Within("Day", Condition.Direction.PAST, 0, 90),
                        new Condition.Within("Day", Condition.Direction.AHEAD, 1, Limits.DAYS),
                        new Condition.Among("Text", List.of("a", "b")),
                        new Condition.Not(new Condition.Missing("Text")));
        return new Condition.All(List.of(new Condition.Any(tests), new Condition.All(List.of())));
    }

    private static Answer answer(StageId stage) {
        return new Answer(
                new AnswerId("answer-1"),
                DAY,
                "Source",
                12,
                List.of(
                        new StageCount(
                                stage, "Segment", 5, 4, new StageCount.Days(1, 2.5, 3), 9, 4, 2),
                        new StageCount(null, "", 3, 0, null, 0, 0, 0)),
                List.of(new Flow(stage, stage, "Segment", 2)),
                List.of(new PathCount(new PathSetId("paths-1"), Standing.CAUTION, "Segment", 6)),
                List.of(
                        new Association(
                                new Quantity.Field("Left"),
                                new Quantity.DaysIn(stage),
                                "Segment",
                                -0.5,
                                -0.6,
                                -0.4,
                                300)),
                List.of(
                        new Contrast(
                                new Quantity.Field("Field"),
                                "Segment",
                                0.5,
                                0.25,
                                0.125,
                                0.375,
                                60)));
    }

    private static laneway.model.Path path(String sign, StageId stage, TeamId team) {
        return new laneway.model.Path(
                sign,
                List.of(new Stop(stage, "Text")),
                "Reasons",
                "Way back",
                "Action",
                team,
                new Condition.Missing("Field"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.Actual;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.MetricKind;
import laneway.model.Moment;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Rank;
import laneway.model.Rating;
import laneway.model.Role;
import laneway.model.StageId;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A map with five stages, three touchpoints and two teams, to which a test adds what it asks
/// about.
final class InsightMap {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final StageId DISCOVER = new StageId("stage-1");
    static final StageId TRY = new StageId("stage-2");
    static final StageId BUY = new StageId("stage-3");
    static final StageId USE = new StageId("stage-4");
    static final TouchpointId SITE = new TouchpointId("touchpoint-1");
    static final TouchpointId PORTAL = new TouchpointId("touchpoint-2");
    static final TeamId MARKETING = new TeamId("team-1");
    static final TeamId SALES = new TeamId("team-2");

    private final MapBuilder builder =
            MapBuilder.aMap()
                    .withStage("Discover")
                    .withStage("Try")
                    .withStage("Buy")
                    .withStage("Use")
                    .withStage("Renew")
                    .withLane("Actions", LaneKind.ACTIONS)
                    .withLane("Needs", LaneKind.NEEDS)
                    .withLane("Touch sales", LaneKind.TOUCH_SALES)
                    .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                    .withLane("Risks", LaneKind.RISKS)
                    .withTouchpoint("Web site")
                    .withTouchpoint("Portal")
                    .withTouchpoint("Invoice")
                    .withTeam("Marketing")
                    .withTeam("Sales");
    private int count;

    /// Adds a card and gives its identity.
    CardId card(String stage, String lane, CardKind kind, String text) {
        builder.withCard(stage, lane, kind, text);
        return new CardId("card-" + builder.build().cards().size());
    }

    /// Adds a card that meets a touchpoint.
    CardId meeting(String stage, TouchpointId touchpoint) {
        var id = card(stage, "Touchpoints", CardKind.NOTE, "");
        builder.with(Card.TOUCHPOINT.with(get(id), touchpoint));
        return id;
    }

    InsightMap marked(CardId card, Moment... moments) {
        builder.with(Card.MOMENTS.with(get(card), Set.of(moments)));
        return this;
    }

    InsightMap voted(CardId card, int votes) {
        builder.with(Card.VOTES.with(get(card), votes));
        return this;
    }

    InsightMap owned(PartId subject, @Nullable StageId stage, String segment, TeamId team) {
        return with(
                new Ownership(
                        new OwnershipId("o-" + ++count), subject, stage, segment, team, Role.LEAD));
    }

    InsightMap rated(CardId card, TouchpointId touchpoint, int... ratings) {
        var all = new java.util.ArrayList<Rating>();
        for (int rating : ratings) {
            all.add(new Rating("rater " + all.size(), rating));
        }
        return with(new Fit(new FitId("f-" + ++count), card, touchpoint, all, Set.of(), ""));
    }

    /// Adds a metric with a value on the first of June.
    Metric metric(PartId subject, MetricKind kind, double value) {
        var named =
                Metric.named(new MetricId("m-" + ++count), Rank.FIRST, "Metric " + count, subject);
        var metric =
                Metric.ACTUALS.with(
                        Metric.KIND.with(named, kind), List.of(new Actual(TODAY, "", value)));
        with(metric);
        return metric;
    }

    InsightMap item(String text, @Nullable LocalDate due) {
        var item = ActionItem.of(new ActionItemId("a-" + ++count), Rank.FIRST, text, List.of(), "");
        return with(ActionItem.DUE.with(item, due));
    }

    InsightMap with(Part... parts) {
        builder.with(parts);
        return this;
    }

    Card get(CardId card) {
        return builder.build().card(card).orElseThrow();
    }

    JourneyMap map() {
        return builder.build();
    }

    List<Finding> findings() {
        return Findings.all(map(), TODAY);
    }

    List<Finding> findings(FindingKind kind) {
        return findings().stream().filter(finding -> finding.kind() == kind).toList();
    }

    Optional<Finding> finding(FindingKind kind) {
        var all = findings(kind);
        if (all.size() > 1) {
            throw new AssertionError("more than one: " + all);
        }
        return all.stream().findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Actual;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.Rating;
import laneway.model.Signal;
import laneway.model.SignalId;
import laneway.model.StageId;
import laneway.model.Stop;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What becomes of that which a map knows of a part that is deleted.
class DeletedUnderKnowledgeTest {
    private static final StageId STAGE = new StageId("stage-1");

    @Test
    void aMetricKeepsItsValuesWhenItsStageGoes() {
        var actuals = List.of(new Actual(LocalDate.of(2026, 3, 5), "", 71));
        var metric =
                Metric.ACTUALS.with(
                        Metric.named(new MetricId("m"), Rank.FIRST, "Renewals", STAGE), actuals);
        var map =
                Applying.apply(MapBuilder.aSmallMap().with(metric).build(), new DeletePart(STAGE));
        assertThat(map.metrics()).hasSize(1);
        assertThat(map.metrics().getFirst().subject()).isNull();
        assertThat(map.metrics().getFirst().actuals()).isEqualTo(actuals);
    }

    @Test
    void aSignalStaysAndAGoalOfTheStageGoes() {
        var signal = Signal.named(new SignalId("s"), Rank.FIRST, "Paywall", STAGE);
        var goal = new Goal(new GoalId("g"), Rank.FIRST, STAGE, "Sell");
        var map =
                Applying.apply(
                        MapBuilder.aSmallMap().with(signal).with(goal).build(),
                        new DeletePart(STAGE));
        assertThat(map.signals().getFirst().stage()).isNull();
        assertThat(map.goals()).isEmpty();
    }

    @Test
    void aPathLosesItsStopsInTheStage() {
        var path = new Path("", List.of(new Stop(STAGE, "Signs up")), "", "", "", null, null);
        var paths =
                PathSet.ON_TRACK.with(
                        PathSet.named(new PathSetId("p"), Rank.FIRST, "First weeks"), path);
        var map = Applying.apply(MapBuilder.aSmallMap().with(paths).build(), new DeletePart(STAGE));
        assertThat(map.pathSets().getFirst().onTrack().stops()).isEmpty();
    }

    @Test
    void aRatingGoesWithItsTouchpoint() {
        var built = MapBuilder.aSmallMap().withTouchpoint("Chat").build();
        var touchpoint = built.touchpoints().getFirst().id();
        var card = built.cardsInOrder().findFirst().orElseThrow().id();
        var map =
                Applying.apply(
                        built,
                        new AddPart(
                                new Fit(
                                        new FitId("f"),
                                        card,
                                        touchpoint,
                                        List.of(new Rating("Ann", 2)),
                                        Set.of(),
                                        "")));
        assertThat(map.fits()).hasSize(1);
        assertThat(Applying.apply(map, new DeletePart(touchpoint)).fits()).isEmpty();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Heat;
import laneway.layout.Icon;
import laneway.layout.Overlay;
import laneway.layout.StageMark;
import laneway.model.Actual;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.MetricKind;
import laneway.model.Moment;
import laneway.model.Rank;
import laneway.model.Rating;
import laneway.model.Stage;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class OverlaysTest {
    private static final Layers ALL = new Layers(true, true, true, true, true);

    private static JourneyMap map() {
        return aMap().withStage("Find")
                .withStage("Try")
                .withStage("Buy")
                .withLane("Sales", LaneKind.TOUCH_SALES)
                .withLane("Pains")
                .withTouchpoint("Shop")
                .withCard("Buy", "Sales", "Calls")
                .withCard("Find", "Pains", CardKind.PAIN, "Slow")
                .withCard("Try", "Pains", CardKind.PAIN, "Dear")
                .build();
    }

    private static Metric conversion(Stage stage, double percent) {
        var id = new MetricId("metric-" + stage.name());
        var metric = Metric.named(id, Rank.FIRST, "Goes on", stage.id());
        metric = Metric.KIND.with(metric, MetricKind.CONVERSION);
        var actual = new Actual(LocalDate.of(2026, 3, 1), "", percent);
        return Metric.ACTUALS.with(metric, List.of(actual));
    }

    private static JourneyMap measured() {
        var map = map();
        return map.with(conversion(map.stages().get(0), 80))
                .with(conversion(map.stages().get(1), 30));
    }

    @Test
    void aMarkTellsHowManyGoOnAndWhereMostAreLost() {
        var marks = Overlays.of(measured(), ALL, Optional.empty()).marks();
        assertThat(marks).extracting(StageMark::strong).containsExactly(false, true);
        assertThat(marks.getFirst().reason()).isEqualTo("80% go on from “Find” to “Try”.");
        assertThat(marks.getLast().reason())
                .startsWith("Only 30% go on from “Try” to “Buy”: the worst drop-off of the map.\n")
                .contains("sales");
        assertThat(marks.getLast().icons()).containsExactly(Icon.DROP, Icon.PERSON);
    }

    @Test
    void whereNothingIsKnownAndNothingChangesHandsThereIsNoMark() {
        assertThat(Overlays.of(map(), ALL, Optional.empty()).marks())
                .extracting(StageMark::from)
                .containsExactly(map().stages().get(1).id());
        assertThat(Overlays.of(measured(), Layers.NONE, Optional.empty())).isEqualTo(Overlay.NONE);
    }

    private static Card card(JourneyMap map, int number) {
        return map.card(new CardId("card-" + number)).orElseThrow();
    }

    private static Fit fit(JourneyMap map, int card, int rating) {
        return new Fit(
                new FitId("fit-" + card),
                card(map, card).id(),
                map.touchpoints().getFirst().id(),
                List.of(new Rating("Ada", rating)),
                Set.of(),
                "");
    }

    @Test
    void theWorstNeedIsTheHottestAndWhatIsServedWellIsCool() {
        var map = map();
        var worst = card(map, 2);
        map = map.with(Card.MOMENTS.with(worst, Set.of(Moment.MAKE_OR_BREAK)));
        map = map.with(fit(map, 2, 1)).with(fit(map, 3, 2)).with(fit(map, 1, 4));
        assertThat(Overlays.of(map, ALL, Optional.empty()).heat())
                .containsOnly(
                        Map.entry(worst.id(), Heat.HOTTEST),
                        Map.entry(card(map, 3).id(), Heat.HOT));
    }
}

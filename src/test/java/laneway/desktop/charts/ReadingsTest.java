// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.Actual;
import laneway.model.Card;
import laneway.model.Certainty;
import laneway.model.Evidence;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.MetricKind;
import laneway.model.Rank;
import laneway.model.Stage;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class ReadingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private static Numbers read(JourneyMap map, ChartKind kind) {
        return Readings.of(map, TODAY).of(kind);
    }

    private static List<String> said(Numbers numbers) {
        return numbers.rows().stream()
                .map(row -> {
                    var text = new StringBuilder(row.name() + ":");
                    for (int i = 0; i < numbers.measures().size(); i++) {
                        text.append(' ')
                                .append(
                                        row.value(i)
                                                .map(numbers.measures().get(i)::say)
                                                .orElse("–"));
                    }
                    return text.toString();
                })
                .toList();
    }

    private static Card card(JourneyMap map, String text) {
        return map.cards().stream()
                .filter(card -> card.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void evidenceIsCountedByStage() {
        var map = MapBuilder.aSmallMap().build();
        var reviews = card(map, "Reads reviews");
        var validated = new Evidence(Certainty.VALIDATED, List.of());
        assertThat(said(read(map.with(Card.EVIDENCE.with(reviews, validated)), ChartKind.EVIDENCE)))
                .containsExactly("Discover: 1 0 1 0", "Try: 0 0 1 0", "Pay: 0 0 1 0");
    }

    @Test
    void theMeanOfFeelingsIsThatOfTheCardsThatSaySo() {
        var map = MapBuilder.aSmallMap().build();
        var felt =
                map.with(
                        Card.SENTIMENT.with(card(map, "Reads reviews"), 2),
                        Card.SENTIMENT.with(card(map, "Asks a colleague"), -1));
        assertThat(said(read(felt, ChartKind.SENTIMENT)))
                .containsExactly("Discover: +0.5 1 0 1", "Try: – 0 0 0", "Pay: – 0 0 0");
        assertThat(read(map, ChartKind.SENTIMENT).isEmpty()).isTrue();
    }

    private static Metric reached(Stage stage, double count) {
        var id = new MetricId("reached-" + stage.id().value());
        var metric = Metric.named(id, Rank.FIRST, "Reached", stage.id());
        metric = Metric.KIND.with(metric, MetricKind.REACHED);
        return Metric.ACTUALS.with(metric, List.of(new Actual(TODAY, "", count)));
    }

    @Test
    void theLargestLossLeadsTheEye() {
        var map = MapBuilder.aSmallMap().build();
        var stages = map.stages();
        var measured =
                map.with(
                        reached(stages.get(0), 100),
                        reached(stages.get(1), 80),
                        reached(stages.get(2), 20));
        var numbers = read(measured, ChartKind.CONVERSION);
        assertThat(said(numbers))
                .containsExactly("Discover → Try: 80 % 20 %", "Try → Pay: 25 % 75 %");
        assertThat(numbers.rows()).extracting(Numbers.Row::strong).containsExactly(false, true);
    }

    @Test
    void stagesOfOneNameAreToldApart() {
        var map = MapBuilder.aMap().withStage("Pay").withStage("Pay").build();
        assertThat(read(map, ChartKind.SENTIMENT).rows())
                .extracting(Numbers.Row::name)
                .containsExactly("Pay", "Pay (2)");
    }

    @Test
    void anActionItemIsDrawnOnceItsValueAndItsEffortAreKnown() {
        var item = ActionItem.of(new ActionItemId("item-1"), Rank.FIRST, "Call", List.of(), "");
        var valued = ActionItem.VALUE.with(item, 4);
        var map = MapBuilder.aSmallMap().build();
        assertThat(read(map.with(valued), ChartKind.PRIORITY).isEmpty()).isTrue();
        var known = map.with(ActionItem.EFFORT.with(valued, 2));
        assertThat(said(read(known, ChartKind.PRIORITY))).containsExactly("Call: 2 4");
    }
}

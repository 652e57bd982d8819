// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Actual;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class MetricBandTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    private static JourneyMap map() {
        var map =
                aMap().withStage("Find")
                        .withStage("Buy")
                        .withLane("Numbers", LaneKind.METRICS)
                        .withLane("Notes")
                        .withCard("Buy", "Numbers", "Ask for last year’s")
                        .withCard("Buy", "Notes", "Below")
                        .build();
        return map.with(metric(map.stages().getFirst(), 1, 21));
    }

    private static Metric metric(Stage stage, int number, double value) {
        var id = new MetricId("metric-" + number);
        var metric = Metric.named(id, Rank.FIRST, "Sign-ups " + number, stage.id());
        metric = Metric.TARGET.with(Metric.UNIT.with(metric, "%"), 50.0);
        var actuals =
                List.of(
                        new Actual(LocalDate.of(2026, 3, 1), "", 30),
                        new Actual(LocalDate.of(2026, 4, 1), "", value));
        return Metric.ACTUALS.with(metric, actuals);
    }

    private static List<Item> metricItems(Board board) {
        var row = board.rows().getFirst();
        return row.backdrop(row.box()).stream()
                .filter(item ->
                        item.role() == ItemRole.METRIC || item.role() == ItemRole.METRIC_TEXT)
                .toList();
    }

    private static List<String> texts(Board board) {
        return metricItems(board).stream()
                .filter(Item.Text.class::isInstance)
                .map(item -> ((Item.Text) item).text().text())
                .toList();
    }

    @Test
    void aMetricIsToldInWordsWithItsStandingAndTarget() {
        assertThat(texts(Board.of(map(), TYPESETTER)))
                .containsExactly("Sign-ups 1", "21\u00a0% · warning · target 50\u00a0%");
    }

    @Test
    void aMetricIsFoundWhereItsChartIsAndInTheStepWhereItBegins() {
        var board = Board.of(map(), TYPESETTER);
        var metric = board.map().metrics().getFirst();
        var chart = metricItems(board).getFirst().box();
        assertThat(board.metricAt(new Point(chart.x() + 1, chart.y() + 1))).contains(metric);
        assertThat(board.besideAt(new Point(chart.x() + 1, chart.y() + 1))).contains(metric.id());
        assertThat(board.metricAt(new Point(chart.x() + 1, chart.y() + Bullet.HEIGHT + 2)))
                .isEmpty();
        var row = board.rows().getFirst();
        assertThat(board.columns())
                .extracting(column -> row.metricsIn(column.steps().getFirst()))
                .containsExactly(List.of(metric), List.of());
    }

    @Test
    void metricsStandAboveTheCardsOfTheirLaneWithinTheirStage() {
        var board = Board.of(map(), TYPESETTER);
        var card = board.rows().getFirst().cardsIn(board.columns().getLast()).getFirst();
        var slot = board.stages().getFirst();
        assertThat(metricItems(board))
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(item.box().bottom()).isLessThanOrEqualTo(card.y());
                    assertThat(item.box().right()).isLessThan(slot.right());
                });
    }

    @Test
    void theTargetIsAheadOfAValueThatMissesIt() {
        var board = Board.of(map(), TYPESETTER);
        var panels = metricItems(board).stream().filter(Item.Panel.class::isInstance).toList();
        var value = panels.get(1).box();
        var target = panels.get(2).box();
        assertThat(target.x()).isGreaterThan(value.right());
        assertThat(target.height()).isGreaterThan(value.height());
    }

    @Test
    void aNewValueIsSeenAndLeavesOtherRowsAsTheyAre() {
        var map = map();
        var board = Board.of(map, TYPESETTER);
        var later = map.with(metric(map.stages().getFirst(), 1, 55));
        var update = board.update(later);
        assertThat(texts(update.board())).last().asString().contains("on track");
        assertThat(update.dirty()).isNotEmpty();
        assertThat(update.board().rows().getLast()).isSameAs(board.rows().getLast());
        assertThat(update.dirty())
                .allSatisfy(box ->
                        assertThat(box.bottom())
                                .isLessThanOrEqualTo(board.rows().getFirst().bottom()));
    }

    @Test
    void aSecondMetricMakesTheLaneHigher() {
        var board = Board.of(map(), TYPESETTER);
        var more = map().with(metric(map().stages().getFirst(), 2, 10));
        var after = board.update(more).board();
        assertThat(after.rows().getLast().y()).isGreaterThan(board.rows().getLast().y());
        assertThat(after.bodyHeight()).isEqualTo(Board.of(more, TYPESETTER).bodyHeight());
    }

    @Test
    void otherLanesAndFoldedOnesShowNoMetrics() {
        var folded = map().with(Lane.COLLAPSED.with(map().lanes().getFirst(), true));
        assertThat(metricItems(Board.of(folded, TYPESETTER))).isEmpty();
        var off = map().with(Stage.ON.with(map().stages().getFirst(), false));
        assertThat(metricItems(Board.of(off, TYPESETTER))).isEmpty();
    }
}

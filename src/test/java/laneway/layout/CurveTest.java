// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.layout.BoardTest.board;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import laneway.model.Card;
import laneway.model.CurveBy;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class CurveTest {
    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B")
                    .withStage("C")
                    .withStage("D")
                    .withLane("Felt", LaneKind.EXPERIENCE)
                    .withLane("Ideal", LaneKind.EXPERIENCE);

    private CurveTest score(String stage, String lane, int... sentiments) {
        for (int sentiment : sentiments) {
            builder.withCard(stage, lane, stage + " is " + sentiment);
            var card = builder.build().cardsIn(builder.cell(stage, lane)).getLast();
            builder.with(Card.SENTIMENT.with(card, sentiment));
        }
        return this;
    }

    private Lane lane(int index) {
        return builder.build().lanes().get(index);
    }

    private static Curve curve(JourneyMap map) {
        return Curve.of(map, Columns.of(map, Showing.ALL), map.lanes().getFirst());
    }

    private static List<List<Double>> values(Curve curve) {
        return curve.stretches().stream()
                .map(points -> points.stream().map(CurvePoint::value).toList())
                .toList();
    }

    @Test
    void isTheMeanOfTheCardsOfEachStep() {
        score("A", "Felt", 2, -1, 1).score("B", "Felt", -2);
        builder.withCard("B", "Felt", "says nothing of feelings");
        var curve = curve(builder.build());
        assertThat(values(curve)).hasSize(1);
        assertThat(values(curve).getFirst().getFirst()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(values(curve).getFirst().getLast()).isEqualTo(-2);
    }

    @Test
    void liesInTheMiddleOfEachStep() {
        score("A", "Felt", 2, -1).score("C", "Felt", 1);
        var map = builder.build();
        var columns = Columns.of(map, Showing.ALL).list();
        assertThat(curve(map).points().stream().map(CurvePoint::x))
                .containsExactly(
                        columns.get(0).x() + columns.get(0).width() / 2,
                        columns.get(2).x() + columns.get(2).width() / 2);
    }

    @Test
    void goesFromCardToCardWhereTheLaneSaysSo() {
        score("A", "Felt", 2, -1, 1).score("B", "Felt", 0);
        var map = builder.with(Lane.CURVE_BY.with(lane(0), CurveBy.CARD)).build();
        var curve = curve(map);
        assertThat(values(curve)).containsExactly(List.of(2.0, -1.0, 1.0, 0.0));
        assertThat(curve.points()).allMatch(point -> point.cards().size() == 1);
        assertThat(curve.points().stream().map(CurvePoint::x).toList()).isSorted();
        assertThat(curve.points().get(2).x())
                .isLessThan(Columns.of(map, Showing.ALL).list().get(1).x());
    }

    @Test
    void isTheMeanWhereAStepHasMoreCardsThanPointsCanBeTold() {
        score("A", "Felt", 2).score("B", "Felt", new int[40]).score("C", "Felt", 1, -1);
        var map = builder.with(Lane.CURVE_BY.with(lane(0), CurveBy.CARD)).build();
        assertThat(values(curve(map))).containsExactly(List.of(2.0, 0.0, 1.0, -1.0));
        assertThat(curve(map).points().get(1).cards()).hasSize(40);
    }

    @Test
    void hasAGapWhereNothingIsScored() {
        score("A", "Felt", 1).score("C", "Felt", 2).score("D", "Felt", 0);
        builder.withCard("B", "Felt", "says nothing of feelings");
        var map = builder.build();
        assertThat(values(curve(map))).containsExactly(List.of(1.0), List.of(2.0, 0.0));
        var lines = items(board(map), ItemRole.CURVE);
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().box().x()).isGreaterThan(board(map).columns().get(2).x());
        assertThat(items(board(map), ItemRole.CURVE_POINT)).hasSize(3);
    }

    @Test
    void hasNoGapAtAStageThatIsOff() {
        score("A", "Felt", 1).score("B", "Felt", 2).score("C", "Felt", 0);
        var off = builder.with(Stage.ON.with(builder.build().stages().get(1), false)).build();
        assertThat(values(curve(off))).containsExactly(List.of(1.0, 0.0));
    }

    @Test
    void countsACardInEveryStepThatItLiesAcross() {
        score("A", "Felt", -2).score("C", "Felt", 2);
        var map = builder.build();
        var card = map.cardsIn(builder.cell("A", "Felt")).getFirst();
        var last = map.steps().get(2).id();
        assertThat(values(curve(map.with(Card.SPAN_TO.with(card, last)))))
                .containsExactly(List.of(-2.0, -2.0, 0.0));
    }

    @Test
    void isNothingWhereNobodySaidHowItFeels() {
        builder.withCards("A", "Felt", 2);
        var board = board(builder.build());
        assertThat(items(board, ItemRole.CURVE)).isEmpty();
        assertThat(items(board, ItemRole.CURVE_POINT)).isEmpty();
        assertThat(items(board, ItemRole.CURVE_AXIS)).isNotEmpty();
    }

    @Test
    void isShownInOpenLanesOfExperienceOnly() {
        score("A", "Felt", -2).score("B", "Felt", 2);
        var map = builder.build();
        var collapsed = map.with(Lane.COLLAPSED.with(lane(0), true));
        var notes = map.with(Lane.KIND.with(lane(0), LaneKind.NOTES));
        assertThat(items(board(map), ItemRole.CURVE)).isNotEmpty();
        assertThat(items(board(collapsed), ItemRole.CURVE)).isEmpty();
        assertThat(items(board(notes), ItemRole.CURVE)).isEmpty();
    }

    @Test
    void hasItsCardsBelowIt() {
        score("A", "Felt", 2, -1).score("C", "Felt", 1);
        var board = board(builder.build());
        double lowest =
                items(board, ItemRole.CURVE_POINT).stream()
                        .mapToDouble(item -> item.box().bottom())
                        .max()
                        .orElseThrow();
        for (PlacedCard card : board.rows().getFirst().cardsIn(board.columns().getFirst())) {
            assertThat(card.y()).isGreaterThan(lowest);
        }
    }

    @Test
    void showsTheCurveThatItIsComparedToDashedAndNamesIt() {
        score("A", "Felt", 1).score("B", "Felt", 0).score("A", "Ideal", 2).score("B", "Ideal", 2);
        builder.with(Lane.COLLAPSED.with(lane(1), true));
        var map = builder.with(Lane.COMPARED_TO.with(lane(0), lane(1).id())).build();
        var dashed =
                items(board(map), ItemRole.CURVE).stream()
                        .filter(item -> item instanceof Item.Line line && line.stroke().isDashed())
                        .filter(item -> item.box().x() > 0)
                        .toList();
        assertThat(dashed).hasSize(1);
        assertThat(dashed.getFirst().part()).isEqualTo(lane(1).id());
        assertThat(items(board(map), ItemRole.CURVE_NAME))
                .singleElement()
                .isInstanceOfSatisfying(
                        Item.Text.class, text -> assertThat(text.text().text()).isEqualTo("Ideal"));
    }

    @Test
    void namesItsPeaksAndPitsByTheirCards() {
        score("A", "Felt", 1, 2).score("B", "Felt", -1, -2).score("C", "Felt", 0);
        assertThat(labels(board(builder.build()))).containsExactly("A is 2", "B is -2");
    }

    @Test
    void namesNothingWhereAllPointsAreEqual() {
        score("A", "Felt", 1).score("B", "Felt", 1).score("D", "Felt", 1);
        assertThat(labels(board(builder.build()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void namesPeaksAndPitsBesideCurvesAndOtherNames(long seed) {
        var random = new Random(seed);
        for (String stage : List.of("A", "B", "C", "D")) {
            for (int i = random.nextInt(9); i > 0; i--) {
                score(stage, "Felt", random.nextInt(5) - 2);
                score(stage, "Ideal", random.nextInt(5) - 2);
            }
        }
        builder.with(Lane.COMPARED_TO.with(lane(0), lane(1).id()));
        builder.with(Lane.CURVE_BY.with(lane(1), CurveBy.CARD));
        var map = builder.with(Lane.CURVE_BY.with(lane(0), CurveBy.CARD)).build();
        var board = board(map);
        var row = board.rows().getFirst();
        var band = row.content().band().orElseThrow();
        var boxes = band.labels().stream().map(CurveLabel::box).toList();
        assertThat(boxes).isNotEmpty();
        var traces = new ArrayList<>(band.own().traces());
        traces.addAll(band.other().orElseThrow().traces());
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            assertThat(box.x()).isPositive();
            assertThat(box.right()).isLessThan(board.bodyWidth());
            assertThat(box.y()).isPositive();
            assertThat(box.bottom()).isLessThan(CurveBand.HEIGHT);
            boxes.subList(i + 1, boxes.size())
                    .forEach(other -> assertThat(other.intersects(box)).isFalse());
            for (Trace trace : traces) {
                for (Bend bend : trace.bends()) {
                    for (int k = 0; k <= 100; k++) {
                        assertThat(box.contains(bend.at(k / 100.0))).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void isDrawnAnewWhereAFeelingChangesAndNowhereElse() {
        score("A", "Felt", 1).score("B", "Felt", 0).score("C", "Felt", -1).score("D", "Felt", 1);
        score("A", "Ideal", 2);
        var map = builder.build();
        var before = board(map);
        var card = map.cardsIn(builder.cell("A", "Felt")).getFirst();
        var update = before.update(map.with(Card.SENTIMENT.with(card, 0)));
        assertThat(update.cellsLaidOut()).isEqualTo(1);
        assertThat(update.facesMade()).isEqualTo(1);
        assertThat(update.board().rows().get(1)).isSameAs(before.rows().get(1));
        var row = update.board().rows().getFirst();
        var rest = before.columns().getLast().x();
        assertThat(update.dirty())
                .allMatch(box -> box.y() >= row.y() - 20 && box.bottom() <= row.bottom() + 20)
                .allMatch(box -> box.right() < rest + before.columns().getLast().width());
    }

    @Test
    void isDrawnAnewWhereTheCurveChangesThatItIsComparedTo() {
        score("A", "Felt", 1).score("B", "Felt", 0).score("A", "Ideal", 2).score("B", "Ideal", 2);
        var map = builder.with(Lane.COMPARED_TO.with(lane(0), lane(1).id())).build();
        var before = board(map);
        var card = map.cardsIn(builder.cell("B", "Ideal")).getFirst();
        var update = before.update(map.with(Card.SENTIMENT.with(card, 1)));
        var first = update.board().rows().getFirst();
        assertThat(update.cellsLaidOut()).isEqualTo(1);
        assertThat(update.dirty()).anyMatch(box -> box.intersects(first.box()));
    }

    @Test
    void isNotDrawnAnewForWordsThatItDoesNotShow() {
        score("A", "Felt", 1).score("B", "Felt", 0).score("C", "Felt", -1);
        var map = builder.build();
        var card = map.cardsIn(builder.cell("B", "Felt")).getFirst();
        var update = board(map).update(map.with(Card.TEXT.with(card, "B is fine")));
        assertThat(update.dirty())
                .singleElement()
                .satisfies(box -> assertThat(box.y()).isGreaterThan(CurveBand.HEIGHT - 20));
    }

    private static List<Item> items(Board board, ItemRole role) {
        var items = new ArrayList<Item>();
        board.items(placed -> items.add(placed.item()));
        items.removeIf(item -> item.role() != role);
        return items;
    }

    private static List<String> labels(Board board) {
        return items(board, ItemRole.CURVE_LABEL).stream()
                .filter(Item.Text.class::isInstance)
                .map(item -> ((Item.Text) item).text().text())
                .toList();
    }
}

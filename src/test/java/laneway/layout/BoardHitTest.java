// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.layout.BoardTest.board;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import org.junit.jupiter.api.Test;

class BoardHitTest {
    private static final JourneyMap MAP =
            aMap().withStage("Try", "Register", "Use")
                    .withStage("Pay")
                    .withLane("Actions")
                    .withLane("Notes")
                    .withCards("Register", "Actions", 3)
                    .build();
    private static final Cell CELL = new Cell(new StepId("step-1"), new LaneId("lane-1"));

    @Test
    void findsEveryCardAtItsMiddle() {
        var board = board(Journeys.administrator());
        for (PlacedCard card : BoardTest.cards(board)) {
            assertThat(board.hit(middle(card.box()), 3))
                    .isEqualTo(new Hit.OnCard(card.card().id(), card.card().cell()));
            assertThat(board.boxOf(card.card().id())).contains(card.box());
        }
    }

    @Test
    void findsTheEdgeOfACard() {
        var board = board(MAP);
        var box = board.boxOf(new CardId("card-1")).orElseThrow();
        var edge = new Point(box.right() - 2, box.y() + 10);
        assertThat(board.hit(edge, 3)).isEqualTo(new Hit.OnCardEdge(new CardId("card-1"), CELL));
    }

    @Test
    void findsHeadersAndLabels() {
        var board = board(MAP);
        assertThat(board.hit(middle(box(board, new StageId("stage-2"))), 3))
                .isEqualTo(new Hit.OnStage(new StageId("stage-2")));
        assertThat(board.hit(middle(box(board, new StepId("step-2"))), 3))
                .isEqualTo(new Hit.OnStep(new StepId("step-2")));
        assertThat(board.hit(middle(box(board, new LaneId("lane-2"))), 3))
                .isEqualTo(new Hit.OnLane(new LaneId("lane-2")));
        assertThat(board.hit(new Point(-500, 10), 3)).isEqualTo(new Hit.Outside());
        assertThat(board.hit(new Point(10, -500), 3)).isEqualTo(new Hit.Outside());
        assertThat(board.hit(new Point(-10, -10), 3)).isEqualTo(new Hit.Outside());
        assertThat(board.hit(new Point(10, 1e6), 3)).isEqualTo(new Hit.Outside());
    }

    @Test
    void findsTheEdgesOfColumnsWithinTheTolerance() {
        var board = board(MAP);
        double edge = board.columns().getFirst().right();
        var found = new Hit.OnColumnEdge(new StepId("step-1"));
        assertThat(board.hit(new Point(edge - 3, -20), 4)).isEqualTo(found);
        assertThat(board.hit(new Point(edge + 3, 60), 4)).isEqualTo(found);
        assertThat(board.hit(new Point(edge + 5, 60), 4)).isInstanceOf(Hit.InCell.class);
    }

    @Test
    void findsWhatIsFoldedAway() {
        var folded =
                MAP.with(
                        Stage.ON.with(MAP.stages().get(1), false),
                        Lane.COLLAPSED.with(MAP.lanes().get(1), true));
        var board = board(folded);
        var sliver = board.columns().getLast();
        double x = sliver.x() + 18;
        assertThat(board.hit(new Point(x, 20), 3)).isEqualTo(new Hit.OnStageSliver(sliver.stage()));
        assertThat(board.hit(new Point(x, -20), 3))
                .isEqualTo(new Hit.OnStageSliver(sliver.stage()));
        var row = board.rows().getLast();
        assertThat(board.hit(new Point(40, row.y() + 5), 3))
                .isEqualTo(new Hit.OnLaneSliver(row.lane().id()));
    }

    @Test
    void saysWhereACardWouldLand() {
        var board = board(MAP);
        for (int i = 0; i < 3; i++) {
            var box = board.boxOf(new CardId("card-" + (i + 1))).orElseThrow();
            var above = new Point(box.x() + 20, box.y() - 2);
            assertThat(board.hit(above, 0)).isEqualTo(new Hit.InCell(CELL, i));
            var mark = board.insertionMark(CELL, i).orElseThrow();
            assertThat(mark.bottom()).isLessThanOrEqualTo(box.y());
        }
        var row = board.rows().getFirst();
        assertThat(board.hit(new Point(30, row.bottom() - 2), 0))
                .isEqualTo(new Hit.InCell(CELL, 3));
        var last = board.boxOf(new CardId("card-3")).orElseThrow();
        assertThat(board.insertionMark(CELL, 3).orElseThrow().y()).isGreaterThan(last.bottom());
    }

    @Test
    void landsBetweenCardsThatLieSideBySide() {
        var map = MAP.with(Step.WIDTH.with(MAP.steps().getFirst(), 3));
        var board = board(map);
        var first = board.boxOf(new CardId("card-1")).orElseThrow();
        var second = board.boxOf(new CardId("card-2")).orElseThrow();
        var between = new Point((first.right() + second.x()) / 2, first.y() + 5);
        assertThat(board.hit(between, 0)).isEqualTo(new Hit.InCell(CELL, 1));
        var mark = board.insertionMark(CELL, 1).orElseThrow();
        assertThat(mark.x()).isBetween(first.right(), second.x());
        assertThat(mark.height()).isGreaterThan(mark.width());
    }

    @Test
    void countsSpanningCardsAmongThePlaces() {
        var spanning = MAP.card(new CardId("card-2")).orElseThrow();
        var map = MAP.with(Card.SPAN_TO.with(spanning, new StepId("step-3")));
        var board = board(map);
        var third = board.boxOf(new CardId("card-3")).orElseThrow();
        assertThat(board.hit(new Point(third.x() + 9, third.y() - 3), 0))
                .isEqualTo(new Hit.InCell(CELL, 2));
        assertThat(board.insertionMark(CELL, 2).orElseThrow().bottom())
                .isLessThanOrEqualTo(third.y());
    }

    @Test
    void marksTheOnlyPlaceOfAnEmptyCell() {
        var cell = new Cell(new StepId("step-3"), new LaneId("lane-2"));
        var board = board(MAP);
        var mark = board.insertionMark(cell, 0).orElseThrow();
        assertThat(board.boxOf(cell).orElseThrow().contains(mark)).isTrue();
        assertThat(board.hit(middle(board.boxOf(cell).orElseThrow()), 3))
                .isEqualTo(new Hit.InCell(cell, 0));
    }

    @Test
    void findsCardsOfEqualRank() {
        var map = MAP;
        for (Card card : MAP.cards()) {
            var place = new Place(card.place().step(), card.place().lane(), Rank.FIRST);
            map = map.with(Card.PLACE.with(card, place));
        }
        var board = board(map);
        assertThat(map.cards()).allSatisfy(card -> assertThat(board.find(card.id())).isPresent());
    }

    private static Box box(Board board, PartId part) {
        return board.boxOf(part).orElseThrow();
    }

    private static Point middle(Box box) {
        return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }
}

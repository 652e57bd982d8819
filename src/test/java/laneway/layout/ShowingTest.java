// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.layout.BoardTest.board;
import static laneway.layout.UpdateTest.look;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Stage;
import laneway.model.StageId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class ShowingTest {
    private static final JourneyMap MAP = Journeys.administrator();
    private static final LaneId LANE = MAP.lanes().get(1).id();
    private static final Stage STAGE = MAP.stages().get(2);

    @Test
    void leavesHiddenLanesOutAndLaysNothingOutForIt() {
        var update = board(MAP).update(MAP, Showing.ALL.withLane(LANE, true));
        assertThat(lanes(update.board())).doesNotContain(LANE).hasSize(MAP.lanes().size() - 1);
        assertThat(update.cellsLaidOut()).isZero();
        assertThat(update.board().boxOf(LANE)).isEmpty();
    }

    @Test
    void bringsHiddenLanesBackWithoutLayingThemOut() {
        var all = board(MAP);
        var hidden = all.update(MAP, Showing.ALL.withLane(LANE, true)).board();
        var update = hidden.update(MAP, Showing.ALL);
        assertThat(update.board()).isSameAs(all);
        assertThat(update.cellsLaidOut()).isZero();
        assertThat(update.dirty()).isNotEmpty();
    }

    @Test
    void putsPinnedLanesFirst() {
        var last = MAP.lanes().getLast().id();
        var update = board(MAP).update(MAP, Showing.ALL.withPin(last, true));
        assertThat(lanes(update.board()).getFirst()).isEqualTo(last);
        assertThat(update.board().row(last).orElseThrow().y()).isZero();
        assertThat(update.cellsLaidOut()).isZero();
    }

    @Test
    void showsOneStageAloneFromTheLeftEdge() {
        var board = only(STAGE.id());
        assertThat(board.stages())
                .singleElement()
                .extracting(StageSlot::stage)
                .isEqualTo(STAGE.id());
        assertThat(board.stages().getFirst().x()).isZero();
        assertThat(board.columns()).hasSize(MAP.stepsOf(STAGE.id()).size());
        assertThat(board.boxOf(MAP.stages().getFirst().id())).isEmpty();
        MAP.cards().stream()
                .filter(card -> card.spanTo() == null)
                .forEach(card ->
                        assertThat(board.find(card.id()).isPresent())
                                .isEqualTo(
                                        MAP.step(card.place().step())
                                                .map(step -> step.stage().equals(STAGE.id()))
                                                .orElseThrow()));
    }

    @Test
    void showsCardsThatReachIntoTheOnlyStage() {
        var first = MAP.stages().getFirst();
        var card = card(first.id());
        var map = MAP.with(Card.SPAN_TO.with(card, MAP.stepsOf(STAGE.id()).getLast().id()));
        var only = Showing.ALL.withOnlyStage(Optional.of(STAGE.id()));
        assertThat(only.shows(MAP, card.id())).isFalse();
        assertThat(only.shows(map, card.id())).isTrue();
        assertThat(only.revealing(map, List.of(card.id()))).isEqualTo(only);
        var board = board(map).update(map, only).board();
        var box = board.boxOf(card.id()).orElseThrow();
        assertThat(box.x()).isBetween(0.0, board.columns().getFirst().right());
        var hit = board.hit(new Point(box.x() + 20, box.y() + 8), 0);
        assertThat(hit).isEqualTo(new Hit.OnCard(card.id(), card.cell()));
        var said = map.with(Card.TEXT.with(map.card(card.id()).orElseThrow(), "Said anew"));
        assertThat(look(board.update(said).board())).anyMatch(item -> item.contains("Said anew"));
        assertThat(look(board.update(said).board()))
                .isEqualTo(look(board(said).update(said, only).board()));
        assertThat(board.update(MAP).board().find(card.id())).isEmpty();
        var hidden = only.withHiddenCards(Set.of(card.id()));
        assertThat(board.update(map, hidden).board().find(card.id())).isEmpty();
    }

    @Test
    void hiddenCardsTakeNoRoom() {
        var cell = fullCell();
        var cards = MAP.cardsIn(cell);
        var hidden = cards.getFirst().id();
        var before = board(MAP);
        var update = before.update(MAP, Showing.ALL.withHiddenCards(Set.of(hidden)));
        assertThat(update.cellsLaidOut()).isEqualTo(1);
        assertThat(update.facesMade()).isZero();
        assertThat(update.board().find(hidden)).isEmpty();
        assertThat(update.board().boxOf(cards.get(1).id()).orElseThrow().y())
                .isEqualTo(before.boxOf(hidden).orElseThrow().y());
    }

    @Test
    void insertsBehindTheCardsThatAreSeen() {
        var cell = fullCell();
        var cards = MAP.cardsIn(cell);
        var board =
                board(MAP)
                        .update(MAP, Showing.ALL.withHiddenCards(Set.of(cards.getFirst().id())))
                        .board();
        var box = board.boxOf(cards.get(1).id()).orElseThrow();
        var hit = board.hit(new Point(box.x() + 4, box.y() - 3), 0);
        assertThat(hit).isEqualTo(new Hit.InCell(cell, 1));
    }

    @Test
    void anEditWhileSomethingIsHiddenLaysItsCellOutOnly() {
        var hidden = only(STAGE.id());
        var card = card(STAGE.id());
        var update = hidden.update(MAP.with(Card.TEXT.with(card, "Something else")));
        assertThat(update.board().showing()).isEqualTo(hidden.showing());
        assertThat(update.cellsLaidOut()).isEqualTo(1);
        assertThat(update.facesMade()).isEqualTo(1);
        assertThat(update.dirty()).hasSizeLessThan(3);
    }

    @Test
    void showsTheNewNameOfTheOnlyStage() {
        var update = only(STAGE.id()).update(MAP.with(Stage.NAME.with(STAGE, "Another")));
        assertThat(look(update.board())).anyMatch(item -> item.contains("Another"));
        assertThat(update.dirty()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void looksLikeABoardLaidOutAfresh(long seed) {
        var changes = new RandomChanges(seed);
        var random = new Random(seed);
        var map = seed % 2 == 0 ? MAP : Journeys.feelings();
        var board = board(map);
        for (int i = 0; i < 60; i++) {
            var before = map;
            map = random.nextInt(3) == 0 ? map : changes.change(map);
            var showing =
                    random.nextInt(3) == 0
                            ? random(map, random)
                            : board.showing().after(before, map);
            board = board.update(map, showing).board();
            assertThat(look(board))
                    .as("after change %d", i)
                    .isEqualTo(look(board(map).update(map, showing).board()));
            if (showing.isAll()) {
                assertThat(look(board)).isEqualTo(look(board(map)));
            }
        }
    }

    @Test
    void revealsAPartAndWhatItStandsIn() {
        var card = card(STAGE.id());
        var showing =
                Showing.ALL
                        .withLane(card.place().lane(), true)
                        .withLane(LANE, true)
                        .withOnlyStage(Optional.of(MAP.stages().getFirst().id()))
                        .withHiddenCards(Set.of(card.id()));
        var revealed = showing.revealing(MAP, List.of(card.id()));
        assertThat(revealed.shows(MAP, card.id())).isTrue();
        assertThat(revealed.onlyStage()).contains(STAGE.id());
        assertThat(revealed.shows(MAP, LANE)).isEqualTo(card.place().lane().equals(LANE));
    }

    @Test
    void showsEveryStageAgainToRevealPartsOfSeveral() {
        var stages = MAP.stages().stream().map(Stage::id).toList();
        var showing = Showing.ALL.withOnlyStage(Optional.of(stages.getFirst()));
        assertThat(showing.revealing(MAP, stages.subList(1, 3))).isEqualTo(Showing.ALL);
        assertThat(showing.revealing(MAP, stages.subList(1, 2)).onlyStage())
                .contains(stages.get(1));
    }

    @Test
    void showsEveryStageAgainWhenOneIsNewOrTheOnlyOneGoesOff() {
        var showing = Showing.ALL.withOnlyStage(Optional.of(STAGE.id()));
        var off = MAP.with(Stage.ON.with(STAGE, false));
        assertThat(showing.after(MAP, off)).isEqualTo(Showing.ALL);
        assertThat(showing.after(MAP, MAP.with(Stage.NAME.with(STAGE, "Other"))))
                .isEqualTo(showing);
    }

    private static Showing random(JourneyMap map, Random random) {
        var lanes = map.lanes().stream().map(Lane::id).toList();
        var cards = new HashSet<CardId>();
        map.cards()
                .forEach(card -> {
                    if (random.nextInt(4) == 0) {
                        cards.add(card.id());
                    }
                });
        var on = map.stages().stream().filter(Stage::on).map(Stage::id).toList();
        var showing = Showing.ALL;
        if (random.nextBoolean() && !lanes.isEmpty()) {
            showing = showing.withLane(lanes.get(random.nextInt(lanes.size())), true);
        }
        if (random.nextBoolean() && !lanes.isEmpty()) {
            showing = showing.withPin(lanes.get(random.nextInt(lanes.size())), true);
        }
        if (random.nextInt(3) == 0 && !on.isEmpty()) {
            showing = showing.withOnlyStage(Optional.of(on.get(random.nextInt(on.size()))));
        }
        return random.nextBoolean() ? showing.withHiddenCards(cards) : showing;
    }

    private static Board only(StageId stage) {
        return board(MAP).update(MAP, Showing.ALL.withOnlyStage(Optional.of(stage))).board();
    }

    private static List<LaneId> lanes(Board board) {
        return board.rows().stream().map(row -> row.lane().id()).toList();
    }

    private static Card card(StageId stage) {
        return MAP.cardsInOrder()
                .filter(card ->
                        MAP.cardsIn(card.cell()).stream().allMatch(c -> c.spanTo() == null)
                                && MAP.step(card.place().step())
                                        .orElseThrow()
                                        .stage()
                                        .equals(stage))
                .findFirst()
                .orElseThrow();
    }

    /// A cell of one column with several cards of which none spans.
    private static Cell fullCell() {
        return MAP.cardsInOrder()
                .map(Card::cell)
                .filter(cell ->
                        MAP.cardsIn(cell).size() > 2
                                && MAP.step(cell.step()).orElseThrow().width() == 1
                                && MAP.cardsIn(cell).stream().allMatch(c -> c.spanTo() == null))
                .findFirst()
                .orElseThrow();
    }
}

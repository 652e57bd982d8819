// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.layout.BoardTest.assertNoOverlap;
import static laneway.layout.BoardTest.board;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.Touchpoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

class UpdateTest {
    private static final JourneyMap MAP = Journeys.administrator();
    private static final CardId CARD = new CardId("card-2");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void looksLikeABoardLaidOutAfresh(long seed) {
        var changes = new RandomChanges(seed);
        var map = seed % 2 == 0 ? MAP : Journeys.feelings();
        var board = board(map);
        for (int i = 0; i < 60; i++) {
            map = changes.change(map);
            board = board.update(map).board();
            assertThat(look(board)).as("after change %d", i).isEqualTo(look(board(map)));
        }
        assertNoOverlap(board);
    }

    @Test
    void laysOutTheCellOfAnEditedCardOnly() {
        var update = board(MAP).update(edited("Something else"));
        assertThat(update.cellsLaidOut()).isEqualTo(1);
        assertThat(update.facesMade()).isEqualTo(1);
    }

    @Test
    void laysOutBothCellsOfAMovedCard() {
        var card = MAP.card(CARD).orElseThrow();
        var target = MAP.card(new CardId("card-8")).orElseThrow().cell();
        var moved = MAP.with(Card.PLACE.with(card, Place.in(target, new Rank("a5"))));
        var update = board(MAP).update(moved);
        assertThat(update.cellsLaidOut()).isEqualTo(2);
        assertThat(update.facesMade()).isEqualTo(1);
    }

    @Test
    void movesWhatLiesBelowWithoutLayingItOut() {
        var before = board(MAP);
        var update = before.update(edited("Long. ".repeat(200)));
        assertThat(update.cellsLaidOut()).isEqualTo(1);
        assertThat(update.shifts()).hasSize(MAP.lanes().size());
        assertThat(update.board().rows().getLast().content())
                .isSameAs(before.rows().getLast().content());
    }

    @Test
    void laysOutNothingWhereOnlyLanesMove() {
        var first = MAP.lanes().getFirst();
        var update = board(MAP).update(MAP.with(Lane.RANK.with(first, new Rank("b00"))));
        assertThat(update.cellsLaidOut()).isZero();
    }

    @Test
    void laysOutTheColumnThatBecomesWiderAndCellsWithSpanningCards() {
        var step = MAP.steps().getFirst();
        var update = board(MAP).update(MAP.with(Step.WIDTH.with(step, 3)));
        assertThat(update.cellsLaidOut()).isEqualTo(MAP.lanes().size() + 2);
        assertThat(update.facesMade()).isEqualTo(2);
    }

    @Test
    void laysOutEveryCellThatShowsARenamedTouchpoint() {
        var touchpoint = MAP.touchpoints().getFirst();
        var renamed = MAP.with(Touchpoint.NAME.with(touchpoint, "Console"));
        long shown =
                MAP.cards().stream()
                        .filter(card -> touchpoint.id().equals(card.touchpoint()))
                        .count();
        var update = board(MAP).update(renamed);
        assertThat(update.facesMade()).isEqualTo((int) shown);
    }

    @Test
    void changesNothingForTheSameMap() {
        var board = board(MAP);
        assertThat(board.update(MAP).board()).isSameAs(board);
        assertThat(board.update(MAP.with(MAP.about())).dirty()).isEmpty();
    }

    @Test
    void callsOnlyTheEditedCardDirtyWhereItsHeightStays() {
        var board = board(MAP);
        var box = board.find(CARD).orElseThrow().box();
        var update = board.update(edited("Reads the comparison"));
        assertThat(update.dirty())
                .singleElement()
                .satisfies(dirty -> {
                    assertThat(dirty.contains(box)).isTrue();
                    assertThat(dirty.height()).isLessThan(box.height() + 20);
                });
    }

    @Test
    void callsEverythingDirtyWhereColumnsChange() {
        var stage = MAP.stages().getFirst();
        var update = board(MAP).update(MAP.with(Stage.ON.with(stage, false)));
        assertThat(update.dirty())
                .singleElement()
                .satisfies(box -> assertThat(box.contains(update.board().bounds())).isTrue());
    }

    private static JourneyMap edited(String text) {
        return MAP.with(Card.TEXT.with(MAP.card(CARD).orElseThrow(), text));
    }

    /// Everything there is to see, without the fonts, which have no equality.
    static List<String> look(Board board) {
        var look = new ArrayList<String>();
        board.items(placed -> look.add(look(placed)));
        look.add(board.bounds().toString());
        return look;
    }

    private static String look(PlacedItem placed) {
        var what =
                switch (placed.item()) {
                    case Item.Panel panel -> panel.toString();
                    case Item.Text text ->
                            text.text().lines().size() + text.text().text() + text.tone();
                    case Item.Upright text -> text.text().text() + text.tone();
                    case Item.Mark mark -> mark.toString();
                    case Item.Picture picture -> picture.image().value();
                    case Item.Line line -> line.toString();
                    case Item.Area area -> area.toString();
                    case Item.Way way -> way.toString();
                };
        return placed.item().role()
                + " "
                + placed.row()
                + " "
                + placed.column()
                + " "
                + placed.item().box()
                + what;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.JourneyMap;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class OverlayTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());
    private static final JourneyMap MAP =
            aMap().withStage("Find")
                    .withStage("Buy")
                    .withLane("Notes")
                    .withCard("Find", "Notes", "Hello")
                    .withCard("Buy", "Notes", "World")
                    .build();

    private final Board board = Board.of(MAP, TYPESETTER);
    private final StageMark mark =
            new StageMark(
                    MAP.stages().getFirst().id(),
                    MAP.stages().getLast().id(),
                    List.of(Icon.PASS, Icon.PERSON),
                    "42 %",
                    true,
                    "Many leave.");
    private final Overlay marked = new Overlay(List.of(mark), List.of(), Map.of(), List.of());

    @Test
    void aMarkStandsAcrossTheEndOfItsFirstStageWithinTheHeader() {
        var pill = board.with(marked).markItems(1).getFirst().box();
        double end = board.stages().getFirst().right();
        assertThat(pill.x()).isLessThan(end);
        assertThat(pill.right()).isGreaterThan(end);
        assertThat(pill.y()).isGreaterThanOrEqualTo(-board.headerHeight());
        assertThat(pill.bottom()).isLessThan(0);
    }

    @Test
    void aMarkIsFoundWhereItIsSeenAndNowhereElse() {
        for (double squeeze : new double[] {1, 0.5}) {
            var pill = board.with(marked).markItems(squeeze).getFirst().box();
            var middle = (pill.x() + pill.right()) / 2 / squeeze;
            var found = board.with(marked).markAt(new Point(middle, pill.y() + 4), squeeze);
            assertThat(found).contains(mark);
            assertThat(board.with(marked).markAt(new Point(middle, pill.bottom() + 4), squeeze))
                    .isEmpty();
        }
    }

    @Test
    void marksBecomeSmallerAndAtLastVanishWhereStagesAreNarrow() {
        assertThat(board.with(marked).markItems(1)).hasSize(4);
        assertThat(board.with(marked).markItems(0.2)).hasSize(2);
        assertThat(board.with(marked).markItems(0.05)).isEmpty();
    }

    @Test
    void marksOfStagesThatAreNotShownAreNotDrawn() {
        var only = Showing.ALL.withOnlyStage(Optional.of(MAP.stages().getFirst().id()));
        assertThat(board.with(marked).update(MAP, only).board().markItems(1)).isEmpty();
    }

    @Test
    void heatIsToldByTheNumberOfBarsAsWellAsByTheTint() {
        var cards = board.cardsIn(board.bounds());
        assertThat(Heat.WARM.bar(cards.getFirst())).hasSize(1);
        assertThat(Heat.HOTTEST.bar(cards.getFirst())).hasSize(3);
        var hot =
                new Overlay(
                        List.of(),
                        List.of(),
                        Map.of(cards.getFirst().card().id(), Heat.HOT),
                        List.of());
        var items = new ArrayList<Item>();
        board.with(hot).items(placed -> items.add(placed.item()));
        assertThat(items).filteredOn(item -> item.role() == ItemRole.HEAT).hasSize(2);
        assertThat(items)
                .filteredOn(item ->
                        item instanceof Item.Panel panel && panel.fill().shade() == Shade.HEATED)
                .extracting(Item::part)
                .isEqualTo(List.of(cards.getFirst().card().id()));
    }
}

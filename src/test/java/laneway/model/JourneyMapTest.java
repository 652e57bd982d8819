// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import static laneway.model.MapBuilder.aMap;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

final class JourneyMapTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theIndexByCellAlwaysTellsWhatTheCardsSay(long seed) {
        var random = new Random(seed);
        var builder = aMap().withStage("A").withStage("B").withLane("Top").withLane("Low");
        var cells = new ArrayList<Cell>();
        for (String stage : List.of("A", "B")) {
            for (String lane : List.of("Top", "Low")) {
                cells.add(builder.cell(stage, lane));
            }
        }
        var map = builder.build();
        var expected = new HashMap<CardId, Card>();
        for (int i = 0; i < 300; i++) {
            var id = new CardId("card-" + random.nextInt(40));
            if (random.nextInt(4) == 0) {
                map = map.with(List.of(), List.of(id));
                expected.remove(id);
            } else {
                var ranks = Ranks.initial(3);
                var place =
                        Place.in(
                                cells.get(random.nextInt(cells.size())),
                                ranks.get(random.nextInt(3)));
                var card = Card.of(id, place, CardKind.NOTE, "");
                map = map.with(card);
                expected.put(id, card);
            }
            for (Cell cell : cells) {
                assertThat(map.cardsIn(cell)).isEqualTo(sorted(expected, cell));
            }
        }
        assertThat(map.cards()).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    private static List<Card> sorted(Map<CardId, Card> cards, Cell cell) {
        return cards.values().stream()
                .filter(card -> card.cell().equals(cell))
                .sorted(Ranked.ORDER)
                .toList();
    }

    @Test
    void equalRanksStandByIdentity() {
        var builder = aMap().withStage("A").withLane("Top");
        var place = Place.in(builder.cell("A", "Top"), Rank.FIRST);
        var map =
                builder.with(
                                Card.of(new CardId("c"), place, CardKind.NOTE, ""),
                                Card.of(new CardId("a"), place, CardKind.NOTE, ""),
                                Card.of(new CardId("b"), place, CardKind.NOTE, ""))
                        .build();
        assertThat(map.cardsInOrder())
                .extracting(card -> card.id().value())
                .containsExactly("a", "b", "c");
    }

    @Test
    void stepsStandInTheOrderOfTheirStages() {
        var map = aSmallMap().build();
        var moved =
                map.with(Stage.RANK.with(map.stages().getLast(), Rank.between(null, Rank.FIRST)));
        assertThat(moved.stages()).extracting(Stage::name).startsWith("Pay");
        assertThat(moved.steps()).hasSize(4);
        assertThat(moved.indexOf(map.stepsOf(map.stages().getLast().id()).getFirst().id()))
                .isZero();
        assertThat(moved.indexOf(new StepId("nowhere"))).isEqualTo(-1);
    }

    @Test
    void anEditOfACardSharesEverythingElse() {
        var map = aSmallMap().build();
        var card = map.cards().iterator().next();
        var after = map.with(Card.VOTES.with(card, 5));
        assertThat(after).isNotEqualTo(map);
        assertThat(after.stages()).isSameAs(map.stages());
        assertThat(after.lanes()).isSameAs(map.lanes());
    }

    @Test
    void equalMapsAreBuiltByWhicheverWay() {
        assertThat(aSmallMap().build()).isEqualTo(aSmallMap().build());
        assertThat(aSmallMap().build()).hasSameHashCodeAs(aSmallMap().build());
    }

    @Test
    void aMapKeepsItsDescription() {
        var map = aSmallMap().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> map.with(List.of(), List.of(map.id())));
    }

    @Test
    void aCardIsCalledByItsTouchpoint() {
        var builder = aMap().withStage("A").withLane("Top").withTouchpoint("Portal");
        var map = builder.withCard("A", "Top", "slow").build();
        var card = map.cards().iterator().next();
        assertThat(map.titleOf(card)).isEqualTo("slow");
        var met = Card.TOUCHPOINT.with(card, new TouchpointId("touchpoint-1"));
        assertThat(map.with(met).titleOf(met)).isEqualTo("Portal");
    }

    @Test
    void unknownFieldsComeBackWithTheirPart() {
        var map = aSmallMap().build();
        var card = map.cards().iterator().next();
        var carrying = map.withUnknownFields(card.id(), "{\"later\":1}");
        var without = carrying.with(List.of(), List.of(card.id()));
        assertThat(without).isEqualTo(map.with(List.of(), List.of(card.id())));
        assertThat(without.with(card)).isEqualTo(carrying).isNotEqualTo(map);
    }
}

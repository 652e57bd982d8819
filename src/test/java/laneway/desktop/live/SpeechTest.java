// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Board;
import laneway.model.Card;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Rank;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class SpeechTest {
    private final MapBuilder builder =
            aMap().withStage("Find")
                    .withStage("Buy")
                    .withLane("Felt", LaneKind.EXPERIENCE)
                    .withCard("Find", "Felt", "slow")
                    .withCard("Find", "Felt", "cheap");

    private Board board(int... sentiments) {
        var map = builder.build();
        var cards = map.cardsIn(builder.cell("Find", "Felt"));
        for (int i = 0; i < sentiments.length; i++) {
            map = map.with(Card.SENTIMENT.with(cards.get(i), sentiments[i]));
        }
        return Board.of(map, new Typesetter(new Fonts()));
    }

    @Test
    void aCellSaysWhereTheCurveOfItsLaneIs() {
        assertThat(Speech.ofCell(board(-2, 1), builder.cell("Find", "Felt")))
                .isEqualTo(
                        "Cell, lane Felt, stage Find, 2 cards. Feeling in this step \u22120.5, from"
                                + " \u22122 to 2");
        assertThat(Speech.ofCell(board(), builder.cell("Find", "Felt"))).endsWith("2 cards");
        assertThat(Speech.ofCell(board(1), builder.cell("Buy", "Felt"))).endsWith("empty");
    }

    @Test
    void theFirstPlaceOfACellSaysWhatItsMetricsAre() {
        var numbers = aMap().withStage("Find").withLane("Numbers", LaneKind.METRICS);
        var cell = numbers.cell("Find", "Numbers");
        var stage = numbers.build().stages().getFirst().id();
        var metric = Metric.named(new MetricId("m"), Rank.FIRST, "Sign-ups", stage);
        var empty = Board.of(numbers.build().with(metric), new Typesetter(new Fonts()));
        assertThat(Speech.ofCell(empty, cell)).endsWith("Sign-ups\nNothing has been measured yet.");
        var two = numbers.withCard("Find", "Numbers", "one").withCard("Find", "Numbers", "two");
        var board = Board.of(two.build().with(metric), new Typesetter(new Fonts()));
        assertThat(board.map().cardsIn(cell))
                .extracting(card -> Speech.ofCard(board, card, Optional.empty()))
                .satisfiesExactly(
                        first -> assertThat(first).contains("Sign-ups"),
                        second -> assertThat(second).doesNotContain("Sign-ups"));
    }

    @Test
    void aCardSaysWhatItAndItsStepFeelLike() {
        var board = board(2, 1);
        var card = board.map().cardsIn(builder.cell("Find", "Felt")).getFirst();
        assertThat(Speech.ofCard(board, card, Optional.empty()))
                .isEqualTo(
                        "slow. Card 1 of 2, lane Felt, stage Find. Very happy. Feeling in this step"
                                + " 1.5, from \u22122 to 2");
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Board;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.session.EditTarget;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

class ProvisionalTest {
    private final MapBuilder builder =
            MapBuilder.aMap()
                    .withStage("Find")
                    .withLane("Actions", LaneKind.ACTIONS)
                    .withCard("Find", "Actions", "asks")
                    .withCard("Find", "Actions", "reads");
    private final Board board = Board.of(builder.build(), new Typesetter(new Fonts()));

    @Test
    void theEditorOfACardCoversIt() {
        var card = board.map().cards().iterator().next().id();
        var place = new Provisional(new EditTarget.OfCard(card)).place("asks", board);
        assertThat(place.orElseThrow().sheet()).isEqualTo(board.boxOf(card).orElseThrow());
    }

    @Test
    void theEditorGrowsWithWhatIsWritten() {
        var target = new Provisional(new EditTarget.OfNewCard(builder.cell("Find", "Actions"), 2));
        double oneLine = target.place("a", board).orElseThrow().sheet().height();
        double threeLines = target.place("a\nb\nc", board).orElseThrow().sheet().height();
        assertThat(threeLines).isEqualTo(oneLine + 2 * 18, within());
    }

    @Test
    void aNewCardIsWrittenWhereItWillLie() {
        var cell = builder.cell("Find", "Actions");
        var last = board.boxOf(board.map().cardsIn(cell).getLast().id()).orElseThrow();
        var place = new Provisional(new EditTarget.OfNewCard(cell, 2)).place("", board);
        assertThat(place.orElseThrow().sheet().x()).isEqualTo(last.x());
        assertThat(place.orElseThrow().sheet().y()).isGreaterThan(last.bottom());
    }

    @Test
    void aStagesNameIsWrittenOverItsChevron() {
        var stage = board.map().stages().getFirst().id();
        var place = new Provisional(new EditTarget.OfName(stage)).place("Find", board);
        assertThat(board.boxOf(stage).orElseThrow().contains(place.orElseThrow().text())).isTrue();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.01);
    }
}

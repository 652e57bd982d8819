// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class HeaderTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    @Test
    void pointsChevronsIntoTheNextStageButNotIntoOneThatIsOff() {
        var map = aMap().withStage("Find").withStage("Buy").withLane("Notes").build();
        var off = map.with(Stage.ON.with(map.stages().getLast(), false));
        var next = Board.of(map, TYPESETTER).stages().getLast();
        assertThat(chevron(Board.of(map, TYPESETTER)).right()).isGreaterThan(next.x());
        assertThat(chevron(Board.of(off, TYPESETTER)).right()).isEqualTo(next.x());
    }

    @Test
    void marksTheDefaultStage() {
        var map = aMap().withStage("Find").withStage("Buy").withLane("Notes").build();
        var buy = map.stages().getLast().id();
        var board = Board.of(map, TYPESETTER);
        var update = board.update(map.with(About.DEFAULT_STAGE.with(map.about(), buy)));
        assertThat(pinned(board)).isEmpty();
        assertThat(pinned(update.board())).containsExactly(buy);
        assertThat(update.dirty())
                .as("only the header is painted again")
                .singleElement()
                .satisfies(box -> assertThat(box.bottom()).isZero());
    }

    @Test
    void marksTheDefaultStageWhereItIsShownAlone() {
        var map = aMap().withStage("Find").withStage("Buy").withLane("Notes").build();
        var buy = map.stages().getLast().id();
        var only = Showing.ALL.withOnlyStage(Optional.of(buy));
        var board = Board.of(map, TYPESETTER).update(map, only).board();
        var marked = map.with(About.DEFAULT_STAGE.with(map.about(), buy));
        assertThat(pinned(board.update(marked).board())).containsExactly(buy);
    }

    private static List<PartId> pinned(Board board) {
        return board.headerItems().stream()
                .filter(item -> item instanceof Item.Mark mark && mark.icon() == Icon.PIN)
                .map(Item::part)
                .toList();
    }

    private static Box chevron(Board board) {
        return board.headerItems().stream()
                .filter(item -> item.role() == ItemRole.STAGE)
                .findFirst()
                .orElseThrow()
                .box();
    }
}

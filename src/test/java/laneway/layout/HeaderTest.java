// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Stage;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

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

    private static Box chevron(Board board) {
        return board.headerItems().stream()
                .filter(item -> item.role() == ItemRole.STAGE)
                .findFirst()
                .orElseThrow()
                .box();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.session.EditTarget;

/// Where the next card is begun when one was written.
public enum NextCard {
    /// Below it, in the same cell.
    IN_CELL,

    /// In the next column of the lane, past stages that are off; behind the last in the first.
    ACROSS;

    EditTarget.OfNewCard after(EditTarget.OfNewCard written, JourneyMap map) {
        return switch (this) {
            case IN_CELL -> new EditTarget.OfNewCard(written.cell(), written.index() + 1);
            case ACROSS -> {
                var steps =
                        map.stages().stream()
                                .filter(Stage::on)
                                .flatMap(stage -> map.stepsOf(stage.id()).stream())
                                .map(Step::id)
                                .toList();
                int column = (steps.indexOf(written.cell().step()) + 1) % steps.size();
                var cell = new Cell(steps.get(column), written.cell().lane());
                yield new EditTarget.OfNewCard(cell, map.cardsIn(cell).size());
            }
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Step;
import laneway.session.EditTarget;
import laneway.session.Walk;

/// Where the next card is begun when one was written.
public enum NextCard {
    /// Below it, in the same cell.
    IN_CELL,

    /// In the next column of the lane that is in sight; behind the last in the first.
    ACROSS;

    EditTarget.OfNewCard after(EditTarget.OfNewCard written, JourneyMap map, Walk walk) {
        return switch (this) {
            case IN_CELL -> new EditTarget.OfNewCard(written.cell(), written.index() + 1);
            case ACROSS -> {
                var steps = walk.steps().stream().map(Step::id).toList();
                int column = (steps.indexOf(written.cell().step()) + 1) % steps.size();
                var cell = new Cell(steps.get(column), written.cell().lane());
                yield new EditTarget.OfNewCard(cell, map.cardsIn(cell).size());
            }
        };
    }
}

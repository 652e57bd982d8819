// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.edit.Change;
import laneway.edit.History;
import laneway.model.Card;
import laneway.model.Cell;
import laneway.session.SessionEvent;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that a new user does once to know how the board works.
public enum FirstStep {
    /// Writes a card.
    TYPE,
    /// Goes on with the next card in the same cell.
    NEXT,
    /// Moves a card.
    DRAG,
    /// Writes cards one after the other.
    QUICK,
    /// Presents the map.
    PRESENT;

    /// The steps that an edit was; undoing and redoing are none.
    ///
    /// @param before the cell in which a card was written last
    static Set<FirstStep> in(SessionEvent.MapChanged event, Optional<Cell> before) {
        var steps = EnumSet.noneOf(FirstStep.class);
        if (event.step() != History.Step.EDITED) {
            return steps;
        }
        var written = written(event.changes());
        if (written.isPresent()) {
            steps.add(TYPE);
            if (written.equals(before)) {
                steps.add(NEXT);
            }
        }
        if (event.changes().stream().anyMatch(FirstStep::isMove)) {
            steps.add(DRAG);
        }
        return steps;
    }

    /// The cell of the card that an edit added.
    static Optional<Cell> written(List<Change> changes) {
        return changes.stream()
                .filter(Change.Add.class::isInstance)
                .map(change -> ((Change.Add) change).added())
                .filter(Card.class::isInstance)
                .map(part -> ((Card) part).place().cell())
                .findFirst();
    }

    private static boolean isMove(Change change) {
        return change instanceof Change.Set set && set.property() == Card.PLACE;
    }
}

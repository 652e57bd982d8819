// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;

import java.util.List;

/// Adds cards side by side to a cell.
///
/// @param index among the cards of the cell; a larger one means the end
/// @param cards with new identities; the places that they bring count for nothing
public record AddCards(Cell cell, int index, List<Card> cards) implements Edit {
    public AddCards {
        cards = List.copyOf(cards);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        Placing.add(draft, cell, index, cards);
        return draft.finish(Label.counted("addCards", cards.size()));
    }
}

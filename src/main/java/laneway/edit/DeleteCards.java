// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.List;

/// Deletes cards, with the links that lead to them and the images that nothing else shows.
public record DeleteCards(List<CardId> cards) implements Edit {
    public DeleteCards {
        cards = List.copyOf(cards);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        Removal.of(draft, cards);
        return draft.finish(CardLabels.of("deleteCards", map, cards));
    }
}

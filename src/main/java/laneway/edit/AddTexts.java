// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.TouchpointId;

import java.util.List;

/// Adds a card for each of some texts to a cell; in a lane of touchpoints their first lines name
/// them.
///
/// @param index among the cards of the cell; a larger one means the end
public record AddTexts(Cell cell, int index, CardKind kind, List<Entry> texts) implements Edit {
    /// A text with the identity of its card.
    ///
    /// @param spare the identity for a touchpoint, should the name not be known yet
    public record Entry(CardId card, String text, TouchpointId spare) {
        /// A text with new identities.
        public static Entry of(String text) {
            return new Entry(CardId.random(), text, TouchpointId.random());
        }
    }

    public AddTexts {
        texts = List.copyOf(texts);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var place = Place.in(cell, Rank.FIRST);
        var blanks = texts.stream().map(entry -> Card.of(entry.card(), place, kind, "")).toList();
        Placing.add(draft, cell, index, blanks);
        if (map.lane(cell.lane()).filter(Writing::namesTouchpoint).isPresent()) {
            Writing.writeAll(draft, texts);
        } else {
            texts.forEach(entry -> draft.setAny(entry.card(), Card.TEXT, entry.text()));
        }
        return draft.finish(Label.counted("addCards", texts.size()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Place;
import laneway.model.Rank;

import java.util.ArrayList;
import java.util.List;

/// Adds a card for each of some images.
///
/// @param index among the cards of the cell; a larger one means the end
public record AddImageCards(Cell cell, int index, List<Entry> images) implements Edit {
    /// An image and the identity of the card that will show it.
    public record Entry(CardId card, Image image) {}

    public AddImageCards {
        images = List.copyOf(images);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var cards = new ArrayList<Card>();
        for (Entry entry : images) {
            if (draft.part(entry.image().id()) == null) {
                draft.add(entry.image());
            }
            var blank = Card.of(entry.card(), Place.in(cell, Rank.FIRST), CardKind.IMAGE, "");
            cards.add(Card.IMAGE.with(blank, entry.image().id()));
        }
        Placing.add(draft, cell, index, cards);
        return draft.finish(Label.counted("addImages", images.size()));
    }
}

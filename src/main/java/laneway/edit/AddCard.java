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

/// Adds a card that somebody wrote; in a lane of touchpoints its first line names one.
///
/// @param index among the cards of the cell; a larger one means the end
/// @param spare the identity for a touchpoint, should the name not be known yet
public record AddCard(
        CardId card, Cell cell, int index, CardKind kind, String text, TouchpointId spare)
        implements Edit {

    /// A card with new identities.
    public static AddCard written(Cell cell, int index, CardKind kind, String text) {
        return new AddCard(CardId.random(), cell, index, kind, text, TouchpointId.random());
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var blank = Card.of(card, Place.in(cell, Rank.FIRST), kind, "");
        Placing.add(draft, cell, index, List.of(blank));
        Writing.write(draft, blank, text, spare);
        return draft.finish(Label.named("addCard", text.lines().findFirst().orElse("")));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.TouchpointId;

import java.util.List;

/// Gives a card what somebody wrote in its place; see [Writing] for cards of touchpoints.
///
/// @param spare the identity for a touchpoint, should one be founded
public record WriteCard(CardId card, String text, TouchpointId spare) implements Edit {

    /// The text that was written, with a new identity in reserve.
    public static WriteCard written(CardId card, String text) {
        return new WriteCard(card, text, TouchpointId.random());
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        Card found = draft.require(card, Card.class);
        if (found != null) {
            Writing.write(draft, found, text, spare);
        }
        return draft.finish(CardLabels.of("writeCard", map, List.of(card)));
    }
}

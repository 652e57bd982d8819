// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.TouchpointId;

import java.util.List;

/// Leads a card to the touchpoint of a name, in any lane; nothing is renamed.
///
/// @param name blank to take the touchpoint off
/// @param spare the identity for a touchpoint, should the name not be known yet
public record NameTouchpoint(CardId card, String name, TouchpointId spare) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        Card found = draft.require(card, Card.class);
        if (found != null && name.isBlank()) {
            draft.set(found, Card.TOUCHPOINT, null);
        } else if (found != null) {
            Writing.lead(draft, found, name.strip(), spare);
        }
        return draft.finish(CardLabels.of("nameTouchpoint", map, List.of(card)));
    }
}

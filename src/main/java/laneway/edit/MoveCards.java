// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.List;

/// Moves cards to other cells or to other positions in theirs.
///
/// @param landings where they come to lie; [Landings] finds them, each cell and card stands in one
public record MoveCards(List<Landing> landings) implements Edit {
    public MoveCards {
        landings = List.copyOf(landings);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        Placing.move(draft, landings);
        return draft.finish(CardLabels.of("moveCards", map, cards()));
    }

    private List<CardId> cards() {
        return landings.stream().flatMap(landing -> landing.cards().stream()).toList();
    }
}

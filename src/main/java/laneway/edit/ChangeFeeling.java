// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Limits;

import java.util.List;

/// Makes cards happier or unhappier, from wherever each of them stands, as far as it goes; one of
/// which nobody has said how it feels begins in the middle.
///
/// @param by grades of feeling; negative to make them unhappier
public record ChangeFeeling(List<CardId> cards, int by) implements Edit {
    public ChangeFeeling {
        cards = List.copyOf(cards);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        for (CardId id : cards) {
            Card card = draft.require(id, Card.class);
            if (card != null) {
                Integer now = card.sentiment();
                int wanted = (now == null ? 0 : now) + by;
                draft.set(
                        card,
                        Card.SENTIMENT,
                        Math.clamp(wanted, -Limits.SENTIMENT, Limits.SENTIMENT));
            }
        }
        return draft.finish(SetProperty.labelOf(map, List.copyOf(cards), Card.SENTIMENT));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Ranks;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

/// Gives one card a touchpoint of its own: a copy of the one that it shared with others.
///
/// @param copy the identity of the copy
/// @param name the name of the copy
public record SplitTouchpoint(CardId card, TouchpointId copy, String name) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var found = draft.require(card, Card.class);
        var shared = map.touchpoint(found == null ? null : found.touchpoint());
        if (found == null || shared.isEmpty()) {
            return new Result.Refused(Result.Reason.PART_GONE);
        }
        var original = shared.get();
        var ranks = map.touchpoints().stream().map(Touchpoint::rank).toList();
        var room = Ranks.insert(ranks, map.touchpoints().indexOf(original) + 1, 1);
        room.changed()
                .forEach((i, rank) -> draft.set(map.touchpoints().get(i), Touchpoint.RANK, rank));
        draft.add(
                new Touchpoint(
                        copy,
                        room.inserted().getFirst(),
                        original.name(),
                        original.description(),
                        original.channels(),
                        original.major(),
                        original.differsBySalesChannel()));
        draft.setAny(copy, Touchpoint.NAME, name);
        draft.set(found, Card.TOUCHPOINT, copy);
        return draft.finish(Label.named("splitTouchpoint", original.name()));
    }
}

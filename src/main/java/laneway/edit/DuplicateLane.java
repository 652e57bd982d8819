// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.Place;

import java.util.Map;

/// Adds a copy of a lane below it, with its cards and the links among them; the copy is not locked.
///
/// @param name of the copy
/// @param copies the identity of the copy of each part in it; a part without one is not copied
public record DuplicateLane(LaneId lane, LaneId copy, String name, Map<PartId, PartId> copies)
        implements Edit {
    public DuplicateLane {
        copies = Map.copyOf(copies);
    }

    /// A copy with new identities of all that is in the lane now.
    public static DuplicateLane of(JourneyMap map, LaneId lane, String name) {
        var cards =
                map.cards().stream()
                        .filter(card -> card.place().lane().equals(lane))
                        .map(Card::id)
                        .toList();
        var copies = Copies.identities(map, cards);
        return new DuplicateLane(lane, LaneId.random(), name, copies);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var original = draft.require(lane, Lane.class);
        if (original != null) {
            int index = map.lanes().indexOf(original) + 1;
            Copies.addLane(draft, original, copy, map.lanes(), index);
            draft.setAny(copy, Lane.NAME, name);
            draft.setAny(copy, Lane.COMPARED_TO, original.comparedTo());
            for (Card card : map.cards()) {
                if (copies.get(card.id()) instanceof CardId id) {
                    var place = new Place(card.place().step(), copy, card.rank());
                    draft.add(card.as(id, place));
                }
            }
            Copies.addLinks(draft, map.links(), copies);
        }
        return draft.finish(Label.named("duplicateLane", original == null ? "" : original.name()));
    }
}

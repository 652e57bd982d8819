// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.PartId;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Copies of parts under other identities.
final class Copies {
    private Copies() {}

    /// New identities for cards, and for the links that lead from one of them to another.
    static Map<PartId, PartId> identities(JourneyMap map, Collection<CardId> cards) {
        var copies = new HashMap<PartId, PartId>();
        cards.forEach(card -> copies.put(card, CardId.random()));
        for (Link link : map.links()) {
            if (copies.containsKey(link.from()) && copies.containsKey(link.to())) {
                copies.put(link.id(), LinkId.random());
            }
        }
        return copies;
    }

    /// Adds copies of the links that have an identity for it.
    static void addLinks(Draft draft, Map<PartId, PartId> copies) {
        for (Link link : draft.before().links()) {
            if (copies.get(link.id()) instanceof LinkId id
                    && copies.get(link.from()) instanceof CardId from
                    && copies.get(link.to()) instanceof CardId to) {
                draft.add(new Link(id, from, to, link.label()));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.CardId;
import laneway.model.Image;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings into a map what cards of another map need there.
final class Joining {
    private Joining() {}

    /// Adds touchpoints that the map does not know, neither by identity nor by name, and images.
    ///
    /// @return which touchpoint of the map stands for each of the clip's
    static Map<TouchpointId, TouchpointId> join(Draft draft, Clip clip) {
        var map = draft.before();
        var known = new HashMap<TouchpointId, TouchpointId>();
        var joining = new ArrayList<Touchpoint>();
        for (Touchpoint touchpoint : clip.touchpoints()) {
            var found =
                    map.touchpoint(touchpoint.id())
                            .or(() -> Writing.touchpointNamed(map, touchpoint.name()));
            known.put(touchpoint.id(), found.orElse(touchpoint).id());
            if (found.isEmpty()) {
                joining.add(touchpoint);
            }
        }
        var ranks = Writing.ranksAtEnd(map, joining.size());
        for (int i = 0; i < joining.size(); i++) {
            draft.add(Touchpoint.RANK.with(joining.get(i), ranks.get(i)));
        }
        for (Image image : clip.images()) {
            if (draft.part(image.id()) == null) {
                draft.add(image);
            }
        }
        return known;
    }

    /// Links the copies of cards as these are linked.
    ///
    /// @param ids the identities of the copied cards, one for each card of the clip
    /// @param linkIds the identities of the copied links, one for each link of the clip
    static void link(Draft draft, Clip clip, List<CardId> ids, List<LinkId> linkIds) {
        Map<CardId, CardId> copies = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            copies.put(clip.cards().get(i).card().id(), ids.get(i));
        }
        for (int i = 0; i < linkIds.size(); i++) {
            var link = clip.links().get(i);
            var from = copies.get(link.from());
            var to = copies.get(link.to());
            if (from != null && to != null) {
                draft.add(new Link(linkIds.get(i), from, to, link.label()));
            }
        }
    }
}

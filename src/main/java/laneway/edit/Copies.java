// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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

    /// Adds a copy of a stage that is not locked.
    ///
    /// @param steps of the stage; one without an identity for its copy is not copied
    /// @param index among the stages; a larger one means the end
    static void addStage(
            Draft draft,
            Stage original,
            List<Step> steps,
            StageId copy,
            int index,
            Map<PartId, PartId> copies) {
        var rank = Order.makeRoom(draft, draft.before().stages(), Stage.RANK, index);
        draft.add(Stage.named(copy, rank, ""));
        for (var property : Stage.PROPERTIES) {
            if (property != Stage.RANK && property != Stage.LOCKED) {
                draft.setAny(copy, property, property.ofAny(original));
            }
        }
        for (Step step : steps) {
            if (copies.get(step.id()) instanceof StepId id) {
                draft.add(step.as(id, copy));
            }
        }
    }

    /// Adds a copy of a lane that is not locked, and compared to none.
    ///
    /// @param lanes those of the draft
    /// @param index among them; a larger one means the end
    static void addLane(Draft draft, Lane original, LaneId copy, List<Lane> lanes, int index) {
        var rank = Order.makeRoom(draft, lanes, Lane.RANK, index);
        draft.add(Lane.named(copy, rank, "", original.kind()));
        for (var property : Lane.PROPERTIES) {
            if (property != Lane.RANK && property != Lane.LOCKED && property != Lane.COMPARED_TO) {
                draft.setAny(copy, property, property.ofAny(original));
            }
        }
    }

    /// Adds copies of the links that have an identity for it.
    static void addLinks(Draft draft, List<Link> links, Map<PartId, PartId> copies) {
        for (Link link : links) {
            if (copies.get(link.id()) instanceof LinkId id
                    && copies.get(link.from()) instanceof CardId from
                    && copies.get(link.to()) instanceof CardId to) {
                draft.add(new Link(id, from, to, link.label()));
            }
        }
    }
}

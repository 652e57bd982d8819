// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;

/// Moves a lane, with all of its cards, to another position.
///
/// @param index among the other lanes
public record MoveLane(LaneId lane, int index) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        Locks.of(map, lane).ifPresent(draft::refuse);
        var found = draft.require(lane, Lane.class);
        if (found != null) {
            Order.move(draft, map.lanes(), found, Lane.RANK, index);
        }
        return draft.finish(Label.named("moveLane", found == null ? "" : found.name()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;

/// Adds a lane.
///
/// @param index among the lanes; a larger one means the end
public record AddLane(LaneId lane, int index, String name, LaneKind kind) implements Edit {

    /// A lane with a new identity.
    public static AddLane at(int index, String name, LaneKind kind) {
        return new AddLane(LaneId.random(), index, name, kind);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var rank = Order.makeRoom(draft, map.lanes(), Lane.RANK, index);
        draft.add(Lane.named(lane, rank, "", kind));
        draft.setAny(lane, Lane.NAME, name);
        return draft.finish(Label.named("addLane", name));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageId;

/// Moves a stage, with all of its steps and cards, to another position.
///
/// @param index among the other stages
public record MoveStage(StageId stage, int index) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        Locks.of(map, stage).ifPresent(draft::refuse);
        var found = draft.require(stage, Stage.class);
        if (found != null) {
            Order.move(draft, map.stages(), found, Stage.RANK, index);
        }
        return draft.finish(Label.named("moveStage", found == null ? "" : found.name()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

/// Moves a step, with its cards, within its stage or to another; the last step of a stage stays.
///
/// @param stage where it goes
/// @param index among the other steps of that stage
public record MoveStep(StepId step, StageId stage, int index) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        Locks.of(map, step).ifPresent(draft::refuse);
        var found = draft.require(step, Step.class);
        if (found != null && found.stage().equals(stage)) {
            Order.move(draft, map.stepsOf(stage), found, Step.RANK, index);
        } else if (found != null) {
            draft.set(found, Step.STAGE, stage);
            draft.set(
                    found, Step.RANK, Order.makeRoom(draft, map.stepsOf(stage), Step.RANK, index));
        }
        return draft.finish(Label.named("moveStep", found == null ? "" : found.name()));
    }
}

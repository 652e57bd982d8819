// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

/// Adds a step to a stage.
///
/// @param index among the steps of the stage; a larger one means the end
public record AddStep(StepId step, StageId stage, int index, String name) implements Edit {

    /// A step with a new identity.
    public static AddStep at(StageId stage, int index, String name) {
        return new AddStep(StepId.random(), stage, index, name);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var rank = Order.makeRoom(draft, map.stepsOf(stage), Step.RANK, index);
        draft.add(Step.RANK.with(Step.nameless(step, stage), rank));
        draft.setAny(step, Step.NAME, name);
        return draft.finish(Label.named("addStep", name));
    }
}

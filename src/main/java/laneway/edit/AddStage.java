// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

/// Adds a stage with its one nameless step.
///
/// @param index among the stages; a larger one means the end
public record AddStage(StageId stage, StepId step, int index, String name) implements Edit {

    /// A stage with new identities.
    public static AddStage at(int index, String name) {
        return new AddStage(StageId.random(), StepId.random(), index, name);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var rank = Order.makeRoom(draft, map.stages(), Stage.RANK, index);
        draft.add(Stage.named(stage, rank, ""));
        draft.setAny(stage, Stage.NAME, name);
        draft.add(Step.nameless(step, stage));
        return draft.finish(Label.named("addStage", name));
    }
}

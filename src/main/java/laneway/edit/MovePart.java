// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.Answer;
import laneway.model.Card;
import laneway.model.Fit;
import laneway.model.Goal;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Lifecycle;
import laneway.model.Link;
import laneway.model.Metric;
import laneway.model.Ownership;
import laneway.model.PartId;
import laneway.model.PathSet;
import laneway.model.Persona;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

/// Moves a part that is no part of the grid within the list of its kind.
///
/// @param index among the others
public record MovePart(PartId part, int index) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var found = map.part(part);
        if (found.isEmpty()) {
            return new Result.Refused(Result.Reason.PART_GONE);
        }
        var draft = new Draft(map);
        switch (found.get()) {
            case Persona it -> Order.move(draft, map.personas(), it, Persona.RANK, index);
            case Team it -> Order.move(draft, map.teams(), it, Team.RANK, index);
            case Touchpoint it -> Order.move(draft, map.touchpoints(), it, Touchpoint.RANK, index);
            case Goal it -> Order.move(draft, map.goals(), it, Goal.RANK, index);
            case Metric it -> Order.move(draft, map.metrics(), it, Metric.RANK, index);
            case Signal it -> Order.move(draft, map.signals(), it, Signal.RANK, index);
            case Stakeholder it ->
                    Order.move(draft, map.stakeholders(), it, Stakeholder.RANK, index);
            case PathSet it -> Order.move(draft, map.pathSets(), it, PathSet.RANK, index);
            case Lifecycle it -> Order.move(draft, map.lifecycles(), it, Lifecycle.RANK, index);
            case ActionItem it -> Order.move(draft, map.actionItems(), it, ActionItem.RANK, index);
            case StageRule it -> Order.move(draft, map.stageRules(), it, StageRule.RANK, index);
            case About _,
                    Stage _,
                    Step _,
                    Lane _,
                    Card _,
                    Ownership _,
                    Link _,
                    Image _,
                    Fit _,
                    Answer _ ->
                    throw new IllegalArgumentException("has no list of its own: " + part);
        }
        var kind = found.get().getClass().getSimpleName();
        return draft.finish(Label.named("change." + kind + ".rank", Names.of(found.get())));
    }
}

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
import laneway.model.Part;
import laneway.model.PathSet;
import laneway.model.Persona;
import laneway.model.Property;
import laneway.model.Rank;
import laneway.model.Ranked;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

import java.util.List;

/// Adds a persona, a team or a touchpoint at the end of its list, or an ownership or a link.
///
/// @param part with a new identity; the rank that it brings counts for nothing
public record AddPart(Part part) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        switch (part) {
            case Persona persona ->
                    draft.add(
                            Persona.RANK.with(persona, last(draft, map.personas(), Persona.RANK)));
            case Team team -> draft.add(Team.RANK.with(team, last(draft, map.teams(), Team.RANK)));
            case Touchpoint touchpoint ->
                    draft.add(
                            Touchpoint.RANK.with(
                                    touchpoint, last(draft, map.touchpoints(), Touchpoint.RANK)));
            case Goal goal -> draft.add(Goal.RANK.with(goal, last(draft, map.goals(), Goal.RANK)));
            case Metric metric ->
                    draft.add(Metric.RANK.with(metric, last(draft, map.metrics(), Metric.RANK)));
            case Signal signal ->
                    draft.add(Signal.RANK.with(signal, last(draft, map.signals(), Signal.RANK)));
            case Stakeholder stakeholder ->
                    draft.add(
                            Stakeholder.RANK.with(
                                    stakeholder,
                                    last(draft, map.stakeholders(), Stakeholder.RANK)));
            case PathSet pathSet ->
                    draft.add(
                            PathSet.RANK.with(pathSet, last(draft, map.pathSets(), PathSet.RANK)));
            case Lifecycle lifecycle ->
                    draft.add(
                            Lifecycle.RANK.with(
                                    lifecycle, last(draft, map.lifecycles(), Lifecycle.RANK)));
            case ActionItem actionItem ->
                    draft.add(
                            ActionItem.RANK.with(
                                    actionItem, last(draft, map.actionItems(), ActionItem.RANK)));
            case StageRule rule ->
                    draft.add(
                            StageRule.RANK.with(
                                    rule, last(draft, map.stageRules(), StageRule.RANK)));
            case Ownership _, Link _, Fit _, Answer _ -> draft.add(part);
            case About _, Stage _, Step _, Lane _, Card _, Image _ ->
                    throw new IllegalArgumentException("has an edit of its own: " + part.id());
        }
        return draft.finish(Label.named("add" + Names.kindOf(part), Names.of(part)));
    }

    private static <P extends Record & Part & Ranked> Rank last(
            Draft draft, List<P> parts, Property<P, Rank> rank) {
        return Order.makeRoom(draft, parts, rank, Integer.MAX_VALUE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The parts of a map that are not cards, in their orders; shared by maps that differ in cards
/// only.
record Structure(
        List<Persona> personas,
        List<Team> teams,
        List<Stage> stages,
        List<Step> steps,
        List<Lane> lanes,
        List<Lane> parkedLanes,
        List<Lane> allLanes,
        List<Touchpoint> touchpoints,
        List<Ownership> ownerships,
        List<Link> links,
        List<Image> images,
        List<Goal> goals,
        List<Metric> metrics,
        List<Signal> signals,
        List<Fit> fits,
        List<Stakeholder> stakeholders,
        List<PathSet> pathSets,
        List<Lifecycle> lifecycles,
        List<ActionItem> actionItems,
        List<StageRule> stageRules,
        List<Answer> answers,
        Map<StageId, List<Step>> stepsByStage,
        Map<StepId, Integer> stepIndex) {

    /// The lists of some parts.
    ///
    /// @param before the lists of which stay where nothing in them differs, so that whoever keeps
    ///   something about them sees it
    static Structure of(Collection<Part> parts, @Nullable Structure before) {
        var stages = ranked(parts, Stage.class);
        var byStage = new HashMap<StageId, List<Step>>();
        for (Step step : ranked(parts, Step.class)) {
            byStage.computeIfAbsent(step.stage(), _ -> new ArrayList<>()).add(step);
        }
        byStage.replaceAll((_, steps) -> List.copyOf(steps));
        var steps =
                stages.stream()
                        .flatMap(stage -> byStage.getOrDefault(stage.id(), List.of()).stream())
                        .toList();
        var lanes = ranked(parts, Lane.class);
        var rows = lanes.stream().filter(lane -> !lane.isParked()).toList();
        var parked = lanes.stream().filter(Lane::isParked).toList();
        var index = new HashMap<StepId, Integer>();
        for (int i = 0; i < steps.size(); i++) {
            index.put(steps.get(i).id(), i);
        }
        var made =
                new Structure(
                        ranked(parts, Persona.class),
                        ranked(parts, Team.class),
                        stages,
                        steps,
                        rows,
                        parked,
                        Stream.concat(rows.stream(), parked.stream()).toList(),
                        ranked(parts, Touchpoint.class),
                        byIdentity(parts, Ownership.class),
                        byIdentity(parts, Link.class),
                        byIdentity(parts, Image.class),
                        ranked(parts, Goal.class),
                        ranked(parts, Metric.class),
                        ranked(parts, Signal.class),
                        byIdentity(parts, Fit.class),
                        ranked(parts, Stakeholder.class),
                        ranked(parts, PathSet.class),
                        ranked(parts, Lifecycle.class),
                        ranked(parts, ActionItem.class),
                        ranked(parts, StageRule.class),
                        answers(parts),
                        Map.copyOf(byStage),
                        Map.copyOf(index));
        return before == null ? made : made.keeping(before);
    }

    private Structure keeping(Structure before) {
        return new Structure(
                kept(before.personas, personas),
                kept(before.teams, teams),
                kept(before.stages, stages),
                kept(before.steps, steps),
                kept(before.lanes, lanes),
                kept(before.parkedLanes, parkedLanes),
                kept(before.allLanes, allLanes),
                kept(before.touchpoints, touchpoints),
                kept(before.ownerships, ownerships),
                kept(before.links, links),
                kept(before.images, images),
                kept(before.goals, goals),
                kept(before.metrics, metrics),
                kept(before.signals, signals),
                kept(before.fits, fits),
                kept(before.stakeholders, stakeholders),
                kept(before.pathSets, pathSets),
                kept(before.lifecycles, lifecycles),
                kept(before.actionItems, actionItems),
                kept(before.stageRules, stageRules),
                kept(before.answers, answers),
                kept(before.stepsByStage, stepsByStage),
                kept(before.stepIndex, stepIndex));
    }

    private static <T> T kept(T before, T now) {
        return before.equals(now) ? before : now;
    }

    List<Step> stepsOf(StageId stage) {
        return stepsByStage.getOrDefault(stage, List.of());
    }

    int indexOf(StepId step) {
        return stepIndex.getOrDefault(step, -1);
    }

    private static <P extends Part & Ranked> List<P> ranked(Collection<Part> parts, Class<P> kind) {
        return parts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(Ranked.ORDER)
                .toList();
    }

    private static List<Answer> answers(Collection<Part> parts) {
        return parts.stream()
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .sorted(Answer.ORDER)
                .toList();
    }

    private static <P extends Part> List<P> byIdentity(Collection<Part> parts, Class<P> kind) {
        return parts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(Comparator.comparing(part -> part.id().value()))
                .toList();
    }
}

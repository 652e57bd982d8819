// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.CardKind;
import laneway.model.Goal;
import laneway.model.JourneyMap;
import laneway.model.Moment;
import laneway.model.PartId;
import laneway.model.Stage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the current journey with the ideal one, stage by stage; stages, touchpoints and teams
/// are the same where they have the same name.
public final class Comparison {
    private final Reading current;
    private final Reading ideal;
    private final Set<String> answered = new HashSet<>();
    private final List<Gap> gaps = new ArrayList<>();

    private Comparison(JourneyMap current, JourneyMap ideal) {
        this.current = Reading.of(current);
        this.ideal = Reading.of(ideal);
        current.actionItems().forEach(item -> answered.add(item.finding()));
    }

    /// What the ideal journey has and the current one lacks, in the order of the ideal stages.
    public static List<Gap> of(JourneyMap current, JourneyMap ideal) {
        var comparison = new Comparison(current, ideal);
        comparison.ideal.stages().forEach(comparison::compare);
        return List.copyOf(comparison.gaps);
    }

    private void compare(Stage wanted) {
        var same =
                current.stages().stream()
                        .filter(stage -> isSame(stage.name(), wanted.name()))
                        .findFirst();
        if (same.isEmpty()) {
            add(Gap.Kind.STAGE, wanted, wanted.name(), List.of());
            return;
        }
        var here = same.get();
        var parts = List.<PartId>of(here.id());
        missing(
                Gap.Kind.TOUCHPOINT,
                wanted,
                parts,
                touchpoints(ideal, wanted),
                touchpoints(current, here));
        missing(Gap.Kind.ACTION, wanted, parts, actions(ideal, wanted), actions(current, here));
        missing(Gap.Kind.MOMENT, wanted, parts, moments(ideal, wanted), moments(current, here));
        missing(Gap.Kind.GOAL, wanted, parts, goals(ideal, wanted), goals(current, here));
        lead(wanted, here);
    }

    private void missing(
            Gap.Kind kind,
            Stage stage,
            List<PartId> parts,
            Stream<String> wanted,
            Stream<String> there) {
        var known = there.map(Essence::of).collect(Collectors.toSet());
        wanted.filter(name -> known.add(Essence.of(name)))
                .forEach(name -> add(kind, stage, name, parts));
    }

    private void lead(Stage wanted, Stage here) {
        var team = ideal.teamOf(wanted.id(), "").map(ideal::name);
        var now = current.teamOf(here.id(), "").map(current::name);
        if (team.isPresent() && !isSame(team.get(), now.orElse(""))) {
            add(Gap.Kind.LEAD, wanted, team.get(), List.of(here.id()));
        }
    }

    private void add(Gap.Kind kind, Stage stage, String what, List<PartId> parts) {
        boolean covered = answered.contains(Gap.key(kind, stage.name(), what));
        gaps.add(new Gap(kind, stage.name(), what, parts, covered));
    }

    private static Stream<String> touchpoints(Reading map, Stage stage) {
        return map.touchpointsIn(stage.id()).stream().map(map::name);
    }

    private static Stream<String> actions(Reading map, Stage stage) {
        return map.cardsIn(stage.id()).stream()
                .filter(card -> card.kind() == CardKind.ACTION)
                .map(map::title);
    }

    private static Stream<String> moments(Reading map, Stage stage) {
        return map.cardsIn(stage.id()).stream()
                .flatMap(card -> card.moments().stream())
                .filter(Comparison::isValue)
                .distinct()
                .map(moment -> Reasons.say("moment." + moment));
    }

    private static boolean isValue(Moment moment) {
        return switch (moment) {
            case AHA, FIRST_VALUE, NEXT_VALUE, RECURRING_VALUE -> true;
            case MAKE_OR_BREAK, FRICTION, GAP, REDUNDANT_STEP, SLOW_STEP, BROKEN_PROMISE -> false;
        };
    }

    private static Stream<String> goals(Reading map, Stage stage) {
        return map.map().goals().stream()
                .filter(goal -> goal.stage().equals(stage.id()))
                .map(Goal::text);
    }

    private static boolean isSame(String one, String other) {
        return Essence.of(one).equals(Essence.of(other));
    }
}

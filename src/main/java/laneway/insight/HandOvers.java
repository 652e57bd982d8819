// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.Mode;
import laneway.model.Moment;
import laneway.model.Stage;
import laneway.model.StageId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Finds hand-overs between neighbouring stages.
public final class HandOvers {
    private HandOvers() {}

    /// All hand-overs in the order of the stages.
    public static List<HandOver> of(JourneyMap map) {
        return of(Reading.of(map));
    }

    private static List<HandOver> of(Reading map) {
        var handOvers = new ArrayList<HandOver>();
        for (int i = 1; i < map.stages().size(); i++) {
            between(map, map.stages().get(i - 1), map.stages().get(i)).ifPresent(handOvers::add);
        }
        return handOvers;
    }

    private static Optional<HandOver> between(Reading map, Stage before, Stage after) {
        var passes = passes(map, before.id(), after.id());
        boolean salesBefore = meetsSales(map, before);
        boolean service = salesBefore != meetsSales(map, after);
        if (passes.isEmpty() && !service) {
            return Optional.empty();
        }
        var reasons = new ArrayList<String>();
        passes.forEach(pass -> reasons.add(reason(map, pass)));
        if (service) {
            reasons.add(Reasons.say(salesBefore ? "handOver.toService" : "handOver.toSales"));
        }
        return Optional.of(
                new HandOver(
                        before.id(),
                        after.id(),
                        passes,
                        service,
                        Reasons.say(
                                FindingKind.HAND_OVER,
                                map.name(before.id()),
                                map.name(after.id()),
                                Reasons.list(reasons))));
    }

    /// One for each segment that has a team of its own on either side, and one for everybody else;
    /// where all go the same way, one for all.
    private static List<HandOver.Pass> passes(Reading map, StageId before, StageId after) {
        var segments = new LinkedHashSet<String>();
        segments.addAll(map.segmentsOf(before));
        segments.addAll(map.segmentsOf(after));
        segments.add("");
        var passes =
                segments.stream()
                        .flatMap(segment -> pass(map, before, after, segment).stream())
                        .toList();
        boolean isOneWay =
                passes.size() == segments.size()
                        && passes.stream()
                                        .map(pass -> List.of(pass.before(), pass.after()))
                                        .distinct()
                                        .count()
                                == 1;
        return isOneWay ? List.of(passes.getLast()) : passes;
    }

    private static Optional<HandOver.Pass> pass(
            Reading map, StageId before, StageId after, String segment) {
        return map.teamOf(before, segment)
                .flatMap(from ->
                        map.teamOf(after, segment)
                                .filter(to -> !to.equals(from))
                                .map(to -> new HandOver.Pass(segment, from, to)));
    }

    private static String reason(Reading map, HandOver.Pass pass) {
        var from = map.name(pass.before());
        var to = map.name(pass.after());
        return pass.segment().isEmpty()
                ? Reasons.say("handOver.teams", from, to)
                : Reasons.say("handOver.segment", from, to, pass.segment());
    }

    /// Whether people serve the customers of a stage: it says so, or something happens in a lane of
    /// sales touches.
    private static boolean meetsSales(Reading map, Stage stage) {
        return stage.mode() == Mode.HIGH_TOUCH
                || (stage.mode() == null && map.isFilled(stage.id(), LaneKind.TOUCH_SALES));
    }

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        for (HandOver handOver : of(map)) {
            int weight = 35 + (handOver.service() ? 10 : 0) + (matters(map, handOver) ? 20 : 0);
            found.accept(
                    new Finding(
                            FindingKind.HAND_OVER,
                            weight,
                            handOver.reason(),
                            List.of(handOver.from(), handOver.to())));
        }
    }

    private static boolean matters(Reading map, HandOver handOver) {
        return Stream.of(handOver.from(), handOver.to())
                .flatMap(stage -> map.cardsIn(stage).stream())
                .anyMatch(card -> card.moments().contains(Moment.MAKE_OR_BREAK));
    }
}

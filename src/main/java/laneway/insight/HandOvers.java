// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.Mode;
import laneway.model.Moment;
import laneway.model.Stage;

import java.time.LocalDate;
import java.util.ArrayList;
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
        var from = map.teamOf(before.id());
        var to = map.teamOf(after.id());
        var teams =
                from.isPresent() && to.isPresent() && !from.equals(to)
                        ? new HandOver.Teams(from.get(), to.get())
                        : null;
        boolean salesBefore = meetsSales(map, before);
        boolean service = salesBefore != meetsSales(map, after);
        if (teams == null && !service) {
            return Optional.empty();
        }
        var reasons = new ArrayList<String>();
        if (teams != null) {
            reasons.add(
                    Reasons.say(
                            "handOver.teams", map.name(teams.before()), map.name(teams.after())));
        }
        if (service) {
            reasons.add(Reasons.say(salesBefore ? "handOver.toService" : "handOver.toSales"));
        }
        return Optional.of(
                new HandOver(
                        before.id(),
                        after.id(),
                        teams,
                        service,
                        Reasons.say(
                                FindingKind.HAND_OVER,
                                map.name(before.id()),
                                map.name(after.id()),
                                Reasons.list(reasons))));
    }

    /// Whether people serve the customers of a stage: it says so, or something happens in a lane of
    /// sales touches.
    private static boolean meetsSales(Reading map, Stage stage) {
        return stage.mode() == Mode.HIGH_TOUCH
                || (stage.mode() == null
                        && map.cardsIn(stage.id()).stream()
                                .anyMatch(card -> map.laneOf(card) == LaneKind.TOUCH_SALES));
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

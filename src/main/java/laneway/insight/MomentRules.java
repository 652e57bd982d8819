// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Card;
import laneway.model.Moment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// The moments that decide: first value, and those that make or break.
final class MomentRules {
    private MomentRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        boolean hasFirst =
                map.marked().stream().anyMatch(card -> card.moments().contains(Moment.FIRST_VALUE));
        if (!map.marked().isEmpty() && !hasFirst) {
            found.accept(Finding.of(FindingKind.NO_FIRST_VALUE, 50, List.of()));
        }
        if (!map.map().teams().isEmpty()) {
            map.marked().stream()
                    .filter(card -> card.moments().contains(Moment.MAKE_OR_BREAK))
                    .forEach(card -> nobodyLeads(map, card, found));
        }
    }

    private static void nobodyLeads(Reading map, Card card, Consumer<Finding> found) {
        var stage = map.stageOf(card).orElseThrow();
        var touchpoint = card.touchpoint();
        boolean led =
                touchpoint == null
                        ? !map.leadsOf(stage, stage).isEmpty() || map.teamOf(stage, "").isPresent()
                        : !map.leadsOf(touchpoint, stage).isEmpty();
        if (!led) {
            found.accept(
                    Finding.of(
                            FindingKind.MOMENT_NOBODY_LEADS,
                            80,
                            List.of(card.id(), stage),
                            map.title(card),
                            map.name(stage)));
        }
    }
}

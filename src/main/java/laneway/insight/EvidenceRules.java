// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Card;
import laneway.model.Certainty;
import laneway.model.Moment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// What rests on nothing.
final class EvidenceRules {
    private static final int FEW = 3;

    private EvidenceRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        map.cards()
                .filter(card -> card.evidence().certainty() == Certainty.ASSUMPTION)
                .filter(card -> decides(card))
                .forEach(card ->
                        found.accept(
                                Finding.of(
                                        FindingKind.ASSUMPTION_DECIDES,
                                        60 + Math.min(20, card.votes()),
                                        List.of(card.id()),
                                        map.title(card),
                                        card.votes(),
                                        card.moments().contains(Moment.MAKE_OR_BREAK) ? 1 : 0)));
        leastSupported(map, found);
    }

    private static boolean decides(Card card) {
        return card.moments().contains(Moment.MAKE_OR_BREAK) || card.votes() >= FEW;
    }

    /// Only where something of the map is validated; else all of it is in the same state.
    private static void leastSupported(Reading map, Consumer<Finding> found) {
        var stages = Support.of(map).stream().filter(stage -> stage.cards() >= FEW).toList();
        int validated = stages.stream().mapToInt(Support::validated).sum();
        if (stages.size() < 2 || validated < FEW) {
            return;
        }
        stages.stream()
                .min(Comparator.comparingDouble(Support::share))
                .ifPresent(least ->
                        found.accept(
                                Finding.of(
                                        FindingKind.LEAST_SUPPORTED,
                                        40,
                                        List.of(least.stage()),
                                        map.name(least.stage()),
                                        least.validated(),
                                        least.cards(),
                                        least.sources())));
    }
}

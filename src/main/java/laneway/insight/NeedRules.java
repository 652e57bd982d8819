// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.CardKind;
import laneway.model.Fit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Where need and touchpoint part.
final class NeedRules {
    private NeedRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        for (Mismatch mismatch : Mismatch.of(map.map())) {
            mismatch(map, mismatch, found);
        }
        for (Fit fit : map.map().fits()) {
            Spread.of(fit)
                    .filter(Spread::isDisagreement)
                    .ifPresent(spread ->
                            found.accept(
                                    Finding.of(
                                            FindingKind.DISAGREEMENT,
                                            45,
                                            List.of(fit.card(), fit.touchpoint()),
                                            map.name(fit.touchpoint()),
                                            map.name(fit.card()),
                                            spread.least(),
                                            spread.most())));
        }
        if (!map.map().fits().isEmpty()) {
            unserved(map, found);
        }
    }

    private static void mismatch(Reading map, Mismatch mismatch, Consumer<Finding> found) {
        var fit = mismatch.fit();
        found.accept(
                Finding.of(
                        FindingKind.MISMATCH,
                        (int) Math.round(45 + Math.min(45, 1.5 * mismatch.score())),
                        List.of(fit.card(), fit.touchpoint()),
                        map.name(fit.touchpoint()),
                        map.name(fit.card()),
                        mismatch.mean(),
                        fit.ratings().size(),
                        fit.missing().size(),
                        Reasons.list(
                                fit.missing().stream()
                                        .map(lack -> Reasons.say("lack." + lack))
                                        .toList())));
    }

    /// Once somebody has said what serves the needs, those that nothing serves stand out.
    private static void unserved(Reading map, Consumer<Finding> found) {
        var served = new HashSet<String>();
        for (Fit fit : map.map().fits()) {
            map.map().card(fit.card()).ifPresent(card -> served.add(map.essence(card)));
        }
        Stream.concat(map.cards(CardKind.NEED).stream(), map.cards(CardKind.PAIN).stream())
                .filter(card -> card.votes() > 0 || !card.moments().isEmpty())
                // A need that comes back in another stage is served by what serves the first.
                .filter(card -> !served.contains(map.essence(card)))
                .forEach(card ->
                        found.accept(
                                Finding.of(
                                        FindingKind.UNSERVED_NEED,
                                        35 + Math.min(20, 3 * card.votes()),
                                        List.of(card.id()),
                                        map.title(card))));
    }
}

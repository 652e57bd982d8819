// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Card;
import laneway.model.Fit;
import laneway.model.JourneyMap;
import laneway.model.Moment;
import laneway.model.Rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A need or pain that its touchpoint does not serve.
///
/// @param mean of the ratings, 1 to 5
/// @param score what it is ranked by: how bad the fit is, times votes, times the moment
public record Mismatch(Fit fit, double mean, double score) {
    /// A fit below this mean is a mismatch.
    public static final double BAD = 3;

    /// The mismatches of a map, the worst first.
    public static List<Mismatch> of(JourneyMap map) {
        var mismatches = new ArrayList<Mismatch>();
        for (Fit fit : map.fits()) {
            of(map, fit).ifPresent(mismatches::add);
        }
        mismatches.sort(
                Comparator.comparingDouble((Mismatch mismatch) -> mismatch.score())
                        .reversed()
                        .thenComparing(mismatch -> mismatch.fit().id().value()));
        return List.copyOf(mismatches);
    }

    /// Empty where a touchpoint serves well, or nobody has rated it.
    static Optional<Mismatch> of(JourneyMap map, Fit fit) {
        return Spread.of(fit)
                .map(Spread::mean)
                .filter(mean -> mean < BAD)
                .flatMap(mean ->
                        map.card(fit.card())
                                .map(card -> new Mismatch(fit, mean, score(card, mean))));
    }

    private static double score(Card card, double mean) {
        double moment = card.moments().contains(Moment.MAKE_OR_BREAK) ? 2 : 1;
        return (Rating.BEST - mean) * (1 + card.votes()) * moment;
    }
}

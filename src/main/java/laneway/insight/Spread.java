// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Fit;
import laneway.model.Rating;

import java.util.Optional;

/// What several people say about one fit.
///
/// @param mean 1 to 5
/// @param least the lowest rating
/// @param most the highest rating
public record Spread(double mean, int least, int most) {
    /// Raters disagree where their ratings are at least so far apart.
    public static final int DISAGREEMENT = 3;

    /// Empty where nobody has rated.
    public static Optional<Spread> of(Fit fit) {
        var values = fit.ratings().stream().mapToInt(Rating::value).summaryStatistics();
        return values.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Spread(values.getAverage(), values.getMin(), values.getMax()));
    }

    /// Whether the raters do not see the same.
    public boolean isDisagreement() {
        return most - least >= DISAGREEMENT;
    }
}

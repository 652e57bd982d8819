// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// How well a touchpoint serves a need or a pain, as several people see it.
///
/// @param card the need or pain
/// @param ratings one for each rater
/// @param missing what a bad fit lacks
public record Fit(
        FitId id,
        CardId card,
        TouchpointId touchpoint,
        List<Rating> ratings,
        Set<Lack> missing,
        String note)
        implements Knowledge {
    public static final Property<Fit, CardId> CARD = Property.of(Fit.class, "card", Fit::card);
    public static final Property<Fit, TouchpointId> TOUCHPOINT =
            Property.of(Fit.class, "touchpoint", Fit::touchpoint);
    public static final Property<Fit, List<Rating>> RATINGS =
            Property.of(Fit.class, "ratings", Fit::ratings);
    public static final Property<Fit, Set<Lack>> MISSING =
            Property.of(Fit.class, "missing", Fit::missing);
    public static final Property<Fit, String> NOTE = Property.of(Fit.class, "note", Fit::note);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Fit, ?>> PROPERTIES =
            List.of(CARD, TOUCHPOINT, RATINGS, MISSING, NOTE);

    public Fit {
        Limits.checkText(note);
        ratings = List.copyOf(ratings);
        if (ratings.stream().map(Rating::rater).distinct().count() < ratings.size()) {
            throw new IllegalArgumentException("somebody rates twice: " + ratings);
        }
        missing =
                Collections.unmodifiableSet(
                        missing.isEmpty() ? EnumSet.noneOf(Lack.class) : EnumSet.copyOf(missing));
    }

    @Override
    public List<PartId> references() {
        return List.of(card, touchpoint);
    }

    @Override
    public Optional<Fit> without(Predicate<PartId> gone) {
        return gone.test(card) || gone.test(touchpoint) ? Optional.empty() : Optional.of(this);
    }
}

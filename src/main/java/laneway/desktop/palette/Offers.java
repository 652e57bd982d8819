// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.palette;

import laneway.search.Likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts what fits best first, and of what fits equally well what was used last.
public final class Offers {
    private static final int USED = 60;
    private static final int LATER = 5;
    private static final int MOST_REMEMBERED = 12;

    private final List<String> used = new ArrayList<>();

    private record Ranked(Offer offer, int score) {}

    /// Remembers that something was used.
    void use(Offer offer) {
        used.remove(offer.id());
        used.addFirst(offer.id());
        if (used.size() > MOST_REMEMBERED) {
            used.removeLast();
        }
    }

    /// What fits what is typed; everything where nothing is.
    List<Offer> fitting(Likeness typed, List<Offer> offers) {
        var ranked = new ArrayList<Ranked>();
        for (Offer offer : offers) {
            typed.of(offer.name()).ifPresent(score -> ranked.add(ranked(typed, offer, score)));
        }
        if (!typed.isEmpty()) {
            ranked.sort(
                    Comparator.comparing((Ranked each) -> !each.offer().enabled())
                            .thenComparingInt(each -> -each.score()));
        } else {
            ranked.sort(Comparator.comparingInt(each -> -recency(each.offer())));
        }
        return ranked.stream().map(Ranked::offer).toList();
    }

    /// What was used often does not come before what is closer to what is typed.
    private Ranked ranked(Likeness typed, Offer offer, int score) {
        return new Ranked(offer, typed.isClose(offer.name()) ? score + recency(offer) : score);
    }

    private int recency(Offer offer) {
        int place = used.indexOf(offer.id());
        return place < 0 ? 0 : USED + MOST_REMEMBERED * LATER - place * LATER;
    }
}

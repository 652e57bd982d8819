// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// What one person has voted for in a vote that is under way; it becomes votes on the cards when it
/// is revealed.
///
/// @param person a name
/// @param budget how many dots the person has in all
/// @param most how many dots the person may give to one card
/// @param dots the card of each dot given, in the order in which they were given
public record Ballot(String person, int budget, int most, List<CardId> dots) {
    public Ballot {
        Limits.checkText(person);
        Limits.checkRange("budget", budget, 1, Limits.DOTS);
        Limits.checkRange("most", most, 1, Limits.DOTS);
        dots = List.copyOf(dots);
    }

    /// How many dots are left to give.
    public int left() {
        return Math.max(0, budget - dots.size());
    }

    /// How many dots a card has of this person.
    public int dotsOn(CardId card) {
        return Collections.frequency(dots, card);
    }

    public Ballot withDots(List<CardId> wanted) {
        return new Ballot(person, budget, most, wanted);
    }

    /// The same ballot without the dots on some cards, which the person has back.
    public Ballot without(Collection<? extends PartId> gone) {
        return withDots(dots.stream().filter(card -> !gone.contains(card)).toList());
    }
}

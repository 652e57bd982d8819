// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.Ballot;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Adds the dots of everybody to the votes of the cards, and ends the vote.
///
/// Locked cards are counted too: votes say what people think of a card, which itself stays as it
/// is.
public record RevealVotes() implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var ballots = map.about().ballots();
        var sums = new LinkedHashMap<CardId, Integer>();
        for (Ballot ballot : ballots) {
            ballot.dots().forEach(card -> sums.merge(card, 1, Integer::sum));
        }
        var label = Label.counted("revealVotes", sums.size());
        if (ballots.isEmpty()) {
            return new Result.Edited(map, List.of(), label);
        }
        var changes = new ArrayList<Change>();
        sums.forEach(
                (id, dots) -> map.card(id).ifPresent(card -> changes.add(counted(card, dots))));
        changes.add(new Change.Set(map.id(), About.BALLOTS, ballots, List.of()));
        return new Result.Edited(Change.apply(map, changes), changes, label);
    }

    private static Change counted(Card card, int dots) {
        long votes = Math.min((long) card.votes() + dots, Integer.MAX_VALUE);
        return new Change.Set(card.id(), Card.VOTES, card.votes(), (int) votes);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Puts the cards of cells into the order of their votes, the most first; those with as many stay
/// in the order in which they lie.
public record SortByVotes(List<Cell> cells) implements Edit {
    private static final Comparator<Card> MOST_FIRST =
            Comparator.comparingInt(Card::votes).reversed();

    public SortByVotes {
        cells = List.copyOf(cells);
    }

    /// In all cells of a map.
    public static SortByVotes all(JourneyMap map) {
        return new SortByVotes(map.cards().stream().map(Card::cell).distinct().toList());
    }

    /// In the cells of some cards.
    public static SortByVotes around(JourneyMap map, Collection<CardId> cards) {
        return new SortByVotes(
                cards.stream()
                        .flatMap(id -> map.card(id).stream())
                        .map(Card::cell)
                        .distinct()
                        .toList());
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var landings = new ArrayList<Landing>();
        for (Cell cell : cells) {
            var now = map.cardsIn(cell);
            var then = now.stream().sorted(MOST_FIRST).toList();
            if (!then.equals(now)) {
                landings.add(new Landing(cell, 0, then.stream().map(Card::id).toList()));
            }
        }
        Placing.move(draft, landings);
        return draft.finish(Label.named("sortByVotes", ""));
    }
}

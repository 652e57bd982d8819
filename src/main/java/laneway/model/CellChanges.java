// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects what changes in the index of cards by cell, so that each touched cell is sorted once.
final class CellChanges {
    private final Map<Cell, Map<CardId, @Nullable Card>> byCell = new LinkedHashMap<>();

    void replace(@Nullable Card before, @Nullable Card after) {
        if (before != null) {
            byCell.computeIfAbsent(before.cell(), _ -> new HashMap<>()).put(before.id(), null);
        }
        if (after != null) {
            byCell.computeIfAbsent(after.cell(), _ -> new HashMap<>()).put(after.id(), after);
        }
    }

    PMap<Cell, List<Card>> applyTo(PMap<Cell, List<Card>> cells) {
        var result = cells;
        for (var entry : byCell.entrySet()) {
            var cell = entry.getKey();
            var cards = changed(cells.getOrDefault(cell, List.of()), entry.getValue());
            result = cards.isEmpty() ? result.minus(cell) : result.plus(cell, cards);
        }
        return result;
    }

    private static List<Card> changed(List<Card> before, Map<CardId, @Nullable Card> changes) {
        var cards = new ArrayList<Card>(before.size() + changes.size());
        for (Card card : before) {
            if (!changes.containsKey(card.id())) {
                cards.add(card);
            }
        }
        for (Card card : changes.values()) {
            if (card != null) {
                cards.add(card);
            }
        }
        cards.sort(Ranked.ORDER);
        return List.copyOf(cards);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds where the cards of a group land when one of them is carried to another cell.
///
/// The group keeps its shape: every card goes as many steps and lanes as the one that is held. At
/// the edge of the board the whole group stops before a card would leave it.
public final class Landings {
    private Landings() {}

    /// All cards into one cell, in the order in which they lie on the board.
    ///
    /// @param index among the cards of the cell that do not move
    public static List<Landing> together(
            JourneyMap map, Collection<CardId> cards, Cell cell, int index) {
        return List.of(new Landing(cell, index, inOrder(map, cards)));
    }

    /// Every card by the way from the held card's cell to the target.
    ///
    /// @param held one of the cards
    /// @param index for the cards of the held card's cell, among the cards that do not move; those
    ///   of other cells come to the end of theirs
    public static List<Landing> inShape(
            JourneyMap map, Collection<CardId> cards, CardId held, Cell target, int index) {
        Cell origin = map.card(held).orElseThrow().cell();
        var grid = new GridIndex(map);
        var ordered = inOrder(map, cards);
        Set<Cell> cells = new HashSet<>();
        ordered.forEach(id -> cells.add(map.card(id).orElseThrow().cell()));
        GridIndex.Way way = grid.clamp(grid.way(origin, target), cells);
        Map<Cell, List<CardId>> byCell = new LinkedHashMap<>();
        for (CardId id : ordered) {
            Cell cell = map.card(id).orElseThrow().cell();
            byCell.computeIfAbsent(cell, _ -> new ArrayList<>()).add(id);
        }
        var landings = new ArrayList<Landing>();
        byCell.forEach((cell, ids) -> {
            Cell to = grid.after(cell, way);
            if (cell.equals(origin) && to.equals(target)) {
                landings.add(new Landing(to, index, ids));
            } else if (!to.equals(cell)) {
                landings.add(new Landing(to, Integer.MAX_VALUE, ids));
            }
        });
        return landings;
    }

    /// Those of the cards that are in the map, in the order of the board.
    public static List<CardId> inOrder(JourneyMap map, Collection<CardId> cards) {
        var grid = new GridIndex(map);
        return cards.stream()
                .distinct()
                .flatMap(id -> map.card(id).stream())
                .sorted(grid.order())
                .map(Card::id)
                .toList();
    }
}

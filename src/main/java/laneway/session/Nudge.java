// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.Edit;
import laneway.edit.Landing;
import laneway.edit.Landings;
import laneway.edit.MoveCards;
import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Tray;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Moves cards by one place with the keyboard.
///
/// Up and down go past one card that is shown; where the cards lie at the edge of their cells
/// already, they go on into the next lane. Left and right go into the next step.
public final class Nudge {
    private final JourneyMap map;
    private final Showing showing;
    private final Map<Cell, List<CardId>> byCell = new LinkedHashMap<>();

    private Nudge(JourneyMap map, Showing showing, Collection<CardId> cards) {
        this.map = map;
        this.showing = showing;
        for (CardId id : Landings.inOrder(map, cards)) {
            Cell cell = map.card(id).orElseThrow().cell();
            if (Tray.holds(map, cell)) {
                continue;
            }
            byCell.computeIfAbsent(cell, _ -> new ArrayList<>()).add(id);
        }
    }

    /// The edit that moves cards; empty where they cannot go any further.
    public static Optional<Edit> of(
            JourneyMap map, Showing showing, Collection<CardId> cards, Direction direction) {
        var nudge = new Nudge(map, showing, cards);
        if (nudge.byCell.isEmpty()) {
            return Optional.empty();
        }
        var inCells = direction.lanes() == 0 ? List.<Landing>of() : nudge.inCells(direction);
        var landings = inCells.isEmpty() ? nudge.intoNextCells(direction) : inCells;
        return landings.isEmpty() ? Optional.empty() : Optional.of(new MoveCards(landings));
    }

    private List<Landing> inCells(Direction direction) {
        var landings = new ArrayList<Landing>();
        byCell.forEach((cell, ids) -> {
            var all = map.cardsIn(cell).stream().map(Card::id).toList();
            int first = all.indexOf(ids.getFirst());
            int last = all.indexOf(ids.getLast());
            boolean together = last - first == ids.size() - 1;
            int index =
                    direction == Direction.UP
                            ? (together ? past(all, first, -1) : first)
                            : (together ? past(all, last, 1) : last) + 1 - ids.size();
            if (!together || index != first) {
                landings.add(new Landing(cell, index, ids));
            }
        });
        return landings;
    }

    /// Where the next card is that is shown; where there is none, the place itself.
    private int past(List<CardId> all, int from, int by) {
        for (int i = from + by; i >= 0 && i < all.size(); i += by) {
            if (showing.shows(map, all.get(i))) {
                return i;
            }
        }
        return from;
    }

    private List<Landing> intoNextCells(Direction direction) {
        var walk = new Walk(map, showing);
        var landings = new ArrayList<Landing>();
        for (var entry : byCell.entrySet()) {
            var next = walk.neighbour(entry.getKey(), direction);
            if (next.isEmpty()) {
                return List.of();
            }
            int index =
                    switch (direction) {
                        case UP -> Integer.MAX_VALUE;
                        case DOWN -> 0;
                        case LEFT, RIGHT -> indexOfFirst(entry.getKey(), entry.getValue());
                    };
            landings.add(new Landing(next.get(), index, entry.getValue()));
        }
        return landings;
    }

    private int indexOfFirst(Cell cell, List<CardId> ids) {
        var cards = map.cardsIn(cell);
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(ids.getFirst())) {
                return i;
            }
        }
        throw new IllegalArgumentException(ids.getFirst() + " is not in " + cell);
    }
}

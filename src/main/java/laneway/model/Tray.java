// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The cards of a map that are parked: they wait beside the board and lie in none of its rows.
///
/// They have a step and a rank like all cards, which give them their order, and lie in a lane of
/// the kind [LaneKind#PARKED]. A map has one such lane at most once it was parked in by the
/// program; a file may bring several, which count as one.
public final class Tray {
    private Tray() {}

    /// Whether a cell lies beside the board.
    public static boolean holds(JourneyMap map, Cell cell) {
        return map.lane(cell.lane()).filter(Lane::isParked).isPresent();
    }

    /// Whether a card is parked; false for one that is not in the map.
    public static boolean holds(JourneyMap map, CardId card) {
        return map.card(card).filter(found -> holds(map, found.cell())).isPresent();
    }

    /// What is parked, in order.
    public static List<Card> cards(JourneyMap map) {
        return map.parkedLanes().isEmpty()
                ? List.of()
                : cells(map).flatMap(cell -> map.cardsIn(cell).stream()).toList();
    }

    private static Stream<Cell> cells(JourneyMap map) {
        return map.steps().stream()
                .flatMap(step ->
                        map.parkedLanes().stream().map(lane -> new Cell(step.id(), lane.id())));
    }

    /// Where the next card is parked, so that it comes after all others; empty where nothing is.
    public static Optional<Cell> end(JourneyMap map) {
        return cells(map).filter(cell -> !map.cardsIn(cell).isEmpty()).reduce((_, last) -> last);
    }

    /// The map with what is parked in a row of its own, below all others: for what is taken out of
    /// the program, where nothing may be missing. The same map where nothing is parked.
    public static JourneyMap laidOut(JourneyMap map) {
        if (cards(map).isEmpty()) {
            return map;
        }
        var laidOut = map;
        for (Lane lane : map.parkedLanes()) {
            var above = laidOut.lanes().isEmpty() ? null : laidOut.lanes().getLast().rank();
            var row = Lane.KIND.with(lane, LaneKind.NOTES);
            laidOut = laidOut.with(Lane.RANK.with(row, Rank.between(above, null)));
        }
        return laidOut;
    }
}

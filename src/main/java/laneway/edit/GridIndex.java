// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.LaneId;
import laneway.model.Ranked;
import laneway.model.Tray;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// The cells of a map by number of step and lane.
final class GridIndex {
    /// A way across the grid.
    record Way(int steps, int lanes) {}

    private final JourneyMap map;
    private final Map<LaneId, Integer> lanes = new HashMap<>();

    GridIndex(JourneyMap map) {
        this.map = map;
        map.allLanes().forEach(lane -> lanes.put(lane.id(), lanes.size()));
    }

    int step(Cell cell) {
        return map.indexOf(cell.step());
    }

    int lane(Cell cell) {
        return lanes.getOrDefault(cell.lane(), -1);
    }

    /// Whether both the step and the lane of a cell are in the map.
    boolean contains(Cell cell) {
        return step(cell) >= 0 && lane(cell) >= 0;
    }

    Way way(Cell from, Cell to) {
        return new Way(step(to) - step(from), lane(to) - lane(from));
    }

    /// The way shortened until none of the cells would leave the grid.
    Way clamp(Way way, Collection<Cell> cells) {
        int steps = way.steps();
        int rows = way.lanes();
        for (Cell cell : cells) {
            steps = Math.clamp(steps, -step(cell), map.steps().size() - 1 - step(cell));
            if (!Tray.holds(map, cell)) {
                rows = Math.clamp(rows, -lane(cell), map.lanes().size() - 1 - lane(cell));
            }
        }
        return new Way(steps, rows);
    }

    /// The cell at the end of a way, which is none between lanes beside the board.
    Cell after(Cell cell, Way way) {
        var step = map.steps().get(step(cell) + way.steps()).id();
        return Tray.holds(map, cell)
                ? new Cell(step, cell.lane())
                : new Cell(step, map.lanes().get(lane(cell) + way.lanes()).id());
    }

    /// Step by step, within a step lane by lane.
    Comparator<Card> order() {
        return Comparator.<Card>comparingInt(card -> step(card.cell()))
                .thenComparingInt(card -> lane(card.cell()))
                .thenComparing(Ranked.ORDER);
    }
}

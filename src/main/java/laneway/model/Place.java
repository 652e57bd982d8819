// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// Where a card lies, as one value: moving a card changes all of it or nothing.
public record Place(StepId step, LaneId lane, Rank rank) {
    /// A place in a cell.
    public static Place in(Cell cell, Rank rank) {
        return new Place(cell.step(), cell.lane(), rank);
    }

    /// The cell that holds the card.
    public Cell cell() {
        return new Cell(step, lane);
    }
}

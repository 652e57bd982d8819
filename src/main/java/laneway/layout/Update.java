// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.List;

/// A board after its map changed, and what looks different.
///
/// @param dirty everything that looks different, in units of the new board; where rows moved, all
///   that lies below is part of it
/// @param shifts rows that moved or changed their height
/// @param cellsLaidOut cells whose cards were placed again
/// @param facesMade cards whose texts were broken into lines
public record Update(
        Board board, List<Box> dirty, List<Shift> shifts, int cellsLaidOut, int facesMade) {

    /// A row that moved or changed its height.
    public record Shift(
            int row, double yBefore, double heightBefore, double yAfter, double heightAfter) {}

    public Update {
        dirty = List.copyOf(dirty);
        shifts = List.copyOf(shifts);
    }

    static Update between(Board before, Board after, RowMaker maker) {
        var differences = new Differences(before, after);
        return new Update(
                after,
                differences.dirty(),
                differences.shifts(),
                maker.cellsLaidOut(),
                maker.facesMade());
    }

    /// The same change, and one more that leads from what was seen to what is seen now.
    Update seenFrom(Board before, Board after, int moreCells, int moreFaces) {
        var differences = new Differences(before, after);
        return new Update(
                after,
                differences.dirty(),
                differences.shifts(),
                cellsLaidOut + moreCells,
                facesMade + moreFaces);
    }
}

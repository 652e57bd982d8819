// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.JourneyMap;

import java.util.stream.IntStream;

/// How the block of a table is to be understood.
///
/// @param stageNames whether its first row holds the names of stages
/// @param laneNames whether its first column holds the names of lanes
/// @param oneLane whether all its rows go into one lane, as a list in each column does
public record Headings(boolean stageNames, boolean laneNames, boolean oneLane) {
    /// A block of nothing but cards.
    public static final Headings NONE = new Headings(false, false, false);

    public Headings withStageNames(boolean wanted) {
        return new Headings(wanted, laneNames, oneLane);
    }

    public Headings withLaneNames(boolean wanted) {
        return new Headings(stageNames, wanted, oneLane && !wanted);
    }

    public Headings withOneLane(boolean wanted) {
        return new Headings(stageNames, laneNames && !wanted, wanted);
    }

    /// What a block looks like: its first row or column has a name that the map knows, or nothing
    /// stands in its corner and something in every other cell of both.
    static Headings guess(Block block, JourneyMap map) {
        if (block.height() < 2 || block.width() < 2) {
            return NONE;
        }
        var names = new KnownNames(map);
        boolean corner = block.texts(0, 0).isEmpty();
        boolean matrix =
                corner
                        && columns(block).noneMatch(column -> block.texts(0, column).isEmpty())
                        && rows(block).noneMatch(row -> block.texts(row, 0).isEmpty());
        boolean stages =
                columns(block).anyMatch(column -> names.isStage(block.name(0, column)))
                        || (!corner && names.isStage(block.name(0, 0)));
        boolean lanes = rows(block).anyMatch(row -> names.isLane(block.name(row, 0)));
        return new Headings(matrix || stages, matrix || lanes, false);
    }

    private static IntStream columns(Block block) {
        return IntStream.range(1, block.width());
    }

    private static IntStream rows(Block block) {
        return IntStream.range(1, block.height());
    }
}

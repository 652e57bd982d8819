// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What somebody saw of a map, kept under a name to be seen again.
///
/// Lanes and a stage that are gone from the map are passed over rather than taken out: a view is no
/// reason to keep a part, and whoever takes a deletion back has the view as it was.
///
/// @param name what it is called; one map has no two views of a name, unless two people made them
/// @param query what is looked for; empty where nothing is filtered
/// @param filter what becomes of the cards that are not found
/// @param hiddenLanes lanes that are left out
/// @param pinnedLanes lanes that stand above all others
/// @param onlyStage the one stage that is shown; null for all
/// @param focus the part of the board that is seen; null for that which happens to be seen
public record SavedView(
        String name,
        String query,
        FilterMode filter,
        List<LaneId> hiddenLanes,
        List<LaneId> pinnedLanes,
        @Nullable StageId onlyStage,
        @Nullable Focus focus) {
    /// Which part of the board is seen.
    ///
    /// @param zoom in percent
    /// @param x where on the board the middle of the window is, in board units
    /// @param y the same downwards
    public record Focus(int zoom, int x, int y) {
        public Focus {
            Limits.checkRange("zoom", zoom, 1, Limits.ZOOM);
            Limits.checkRange("x", x, -Limits.BOARD, Limits.BOARD);
            Limits.checkRange("y", y, -Limits.BOARD, Limits.BOARD);
        }
    }

    public SavedView {
        Limits.checkText(name);
        Limits.checkText(query);
        hiddenLanes = List.copyOf(hiddenLanes);
        pinnedLanes = List.copyOf(pinnedLanes);
        if (query.isBlank() || filter == FilterMode.OFF) {
            query = "";
            filter = FilterMode.OFF;
        }
    }

    public SavedView withName(String wanted) {
        return new SavedView(wanted, query, filter, hiddenLanes, pinnedLanes, onlyStage, focus);
    }
}

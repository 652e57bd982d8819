// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is shown upon a board, placed on its columns.
///
/// @param headerHeight how high the stages and steps above the body are
record Upon(
        Overlay overlay, RibbonPile ribbons, Columns columns, double headerHeight, Texts texts) {
    static Upon of(Overlay overlay, Columns columns, double headerHeight, Texts texts) {
        var ribbons = RibbonPile.of(overlay.below(), columns, texts);
        return new Upon(overlay, ribbons, columns, headerHeight, texts);
    }

    /// Something else upon the same board.
    Upon with(Overlay wanted) {
        return wanted.below().equals(overlay.below())
                ? new Upon(wanted, ribbons, columns, headerHeight, texts)
                : of(wanted, columns, headerHeight, texts);
    }

    /// The same upon other columns.
    Upon over(Columns wanted, double height) {
        return wanted == columns && height == headerHeight
                ? this
                : of(overlay, wanted, height, texts);
    }

    List<Item> markItems(double squeeze) {
        if (overlay.marks().isEmpty() && overlay.figures().isEmpty()) {
            return List.of();
        }
        var placed = squeeze == 1 ? columns : columns.squeezed(squeeze);
        var items =
                new ArrayList<>(
                        new FigureDrawing(placed, headerHeight, texts).items(overlay.figures()));
        items.addAll(new MarkDrawing(placed, headerHeight, texts).items(overlay.marks()));
        return items;
    }

    /// @param at a point of the columns as they are seen
    Optional<StageMark> markAt(Point at, double squeeze) {
        return markItems(squeeze).stream()
                .filter(item -> item.role() == ItemRole.STAGE_MARK && item.box().contains(at))
                .findFirst()
                .flatMap(item ->
                        overlay.marks().stream()
                                .filter(mark -> mark.from().equals(item.part()))
                                .findFirst());
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Item;
import laneway.layout.PlacedItem;

import java.util.List;
import java.util.Optional;

/// How a board fits on a page.
///
/// @param page the size that was asked for
/// @param width of the page in points
/// @param height of the page in points
/// @param scale points for one board unit
/// @param smallestText size of the smallest letters that result, in points; 0 without any text
public record PageFit(
        PageSize page,
        Orientation orientation,
        double width,
        double height,
        double scale,
        double smallestText) {
    /// Below this size, in points, text is hard to read on paper.
    public static final double READABLE = 6;

    /// A board unit is a pixel of the screen, of which there are 96 to the inch.
    static final double NATURAL = 0.75;

    /// No viewer shows pages with a longer side, in points (ISO 32000-1, annex C.2).
    static final double LONGEST = 14_400;

    private static final double MARGIN = 24;
    private static final double LARGEST = 1;
    private static final List<PageSize> LARGER = List.of(PageSize.A3, PageSize.WHOLE_MAP);

    /// How a board fits.
    public static PageFit of(Board board, PageSize page, Orientation orientation) {
        return of(board.bounds(), smallestText(board), page, orientation);
    }

    private static PageFit of(Box bounds, double smallest, PageSize page, Orientation orientation) {
        return switch (page) {
            case WHOLE_MAP -> whole(bounds, smallest);
            case A4, A3, LETTER ->
                    switch (orientation) {
                        case LANDSCAPE, PORTRAIT -> paper(bounds, smallest, page, orientation);
                        case BEST -> {
                            var wide = paper(bounds, smallest, page, Orientation.LANDSCAPE);
                            var tall = paper(bounds, smallest, page, Orientation.PORTRAIT);
                            yield wide.scale >= tall.scale ? wide : tall;
                        }
                    };
        };
    }

    private static PageFit whole(Box bounds, double smallest) {
        double longest = Math.max(bounds.width(), bounds.height());
        double scale = Math.min(NATURAL, LONGEST / Math.max(1, longest));
        var orientation =
                bounds.width() >= bounds.height() ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
        return new PageFit(
                PageSize.WHOLE_MAP,
                orientation,
                Math.max(1, bounds.width() * scale),
                Math.max(1, bounds.height() * scale),
                scale,
                smallest * scale);
    }

    private static PageFit paper(
            Box bounds, double smallest, PageSize page, Orientation orientation) {
        boolean wide = orientation == Orientation.LANDSCAPE;
        double width = wide ? page.longSide() : page.shortSide();
        double height = wide ? page.shortSide() : page.longSide();
        double scale =
                Math.min(
                        LARGEST,
                        Math.min(
                                (width - 2 * MARGIN) / Math.max(1, bounds.width()),
                                (height - 2 * MARGIN) / Math.max(1, bounds.height())));
        return new PageFit(page, orientation, width, height, scale, smallest * scale);
    }

    /// Whether the board had to be made smaller than on screen to stay within what viewers show.
    public boolean reduced() {
        return page == PageSize.WHOLE_MAP && scale < NATURAL;
    }

    /// Whether all text is large enough to be read.
    public boolean readable() {
        return smallestText == 0 || smallestText >= READABLE;
    }

    /// The smallest larger page on which all text can be read; where none is, the page of the
    /// board's size. Empty if this one is readable, or is that page itself.
    public Optional<PageSize> proposal(Board board) {
        if (readable() || page == PageSize.WHOLE_MAP) {
            return Optional.empty();
        }
        return LARGER.stream()
                .filter(larger -> larger != page)
                .filter(larger ->
                        larger == PageSize.WHOLE_MAP
                                || of(board, larger, Orientation.BEST).readable())
                .findFirst();
    }

    /// Where the board's left edge is on the page, in points.
    double left(Box bounds) {
        return (width - bounds.width() * scale) / 2;
    }

    /// Where the board's bottom is on the page, in points from the page's bottom.
    double bottom(Box bounds) {
        double room = height - bounds.height() * scale;
        return page == PageSize.WHOLE_MAP ? room : room - Math.min(MARGIN, room / 2);
    }

    private static double smallestText(Board board) {
        double[] smallest = {Double.MAX_VALUE};
        board.items(item -> smallest[0] = Math.min(smallest[0], sizeOf(item)));
        return smallest[0] == Double.MAX_VALUE ? 0 : smallest[0];
    }

    private static double sizeOf(PlacedItem placed) {
        return switch (placed.item()) {
            case Item.Text text -> text.text().style().size();
            case Item.Upright text -> text.text().style().size();
            case Item.Panel _, Item.Mark _, Item.Line _, Item.Area _, Item.Way _, Item.Picture _ ->
                    Double.MAX_VALUE;
        };
    }
}

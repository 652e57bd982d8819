// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.layout.Box;

import java.awt.Rectangle;

/// How board units become pixels: scaled, rounded to whole pixels, then moved.
///
/// Rounding comes first, so that pieces of a picture agree about every edge.
///
/// @param left the pixel column, counted from the board's origin, that is column 0 of the graphics
/// @param top the pixel row that is row 0
record Frame(double scale, int left, int top) {
    int x(double units) {
        return (int) Math.round(units * scale) - left;
    }

    int y(double units) {
        return (int) Math.round(units * scale) - top;
    }

    /// A length that is at least one pixel.
    int length(double units) {
        return Math.max(1, (int) Math.round(units * scale));
    }

    /// The board units that a stretch of the graphics shows, and a little around them.
    Box units(Rectangle pixels) {
        return new Box(
                        (pixels.x + left) / scale,
                        (pixels.y + top) / scale,
                        pixels.width / scale,
                        pixels.height / scale)
                .grown(1 / scale + 2);
    }
}

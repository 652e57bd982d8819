// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.awt.Graphics2D;

/// Something that can be painted piece by piece at any scale.
///
/// A picture never changes once it is shown, and several painters paint pieces of it at the same
/// time. Its pixels count from its own top left corner.
public interface Picture {

    /// Device pixels from left to right.
    int pixelWidth(ViewScale scale);

    /// Device pixels from top to bottom.
    int pixelHeight(ViewScale scale);

    /// The pixels that an area of the board takes up in this picture.
    PixelRect pixels(BoardRect area, ViewScale scale);

    /// Fills every pixel of the area with opaque colour.
    ///
    /// The graphics counts in the picture's pixels: it is moved by whole pixels only, never scaled,
    /// and clipped to the area. Positions that are rounded must be rounded before they reach it, so
    /// that neighbouring pieces agree.
    void paint(Graphics2D graphics, ViewScale scale, PixelRect area);
}

// SPDX-License-Identifier: Apache-2.0
package laneway.session;

/// What part of the board is seen.
///
/// @param zoom pixels for a unit of the board, 0.05 to 4
/// @param left board coordinate at the left edge of the window's view
/// @param top board coordinate at its top edge
public record View(double zoom, double left, double top) {
    public static final double LEAST_ZOOM = 0.05;
    public static final double MOST_ZOOM = 4;

    /// The top left corner of the board's body at 100 %.
    public static final View START = new View(1, 0, 0);

    public View {
        zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    }

    /// Moved by a distance on the screen.
    ///
    /// @param dx pixels that the view's edge goes to the right
    /// @param dy pixels that it goes down
    public View pannedBy(double dx, double dy) {
        return new View(zoom, left + dx / zoom, top + dy / zoom);
    }

    /// Zoomed so that what lies under a point of the screen stays there.
    ///
    /// @param x pixels from the left edge of the view
    /// @param y pixels from its top edge
    public View zoomedTo(double newZoom, double x, double y) {
        double clamped = Math.clamp(newZoom, LEAST_ZOOM, MOST_ZOOM);
        return new View(clamped, left + x / zoom - x / clamped, top + y / zoom - y / clamped);
    }
}

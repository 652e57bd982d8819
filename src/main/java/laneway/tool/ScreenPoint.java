// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

/// A point of the window's view of the board, in pixels from its top left corner.
public record ScreenPoint(double x, double y) {
    double distanceTo(ScreenPoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}

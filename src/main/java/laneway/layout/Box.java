// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// A rectangle on the board, in board units: pixels at a zoom of 100 %.
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("negative size: " + width + " x " + height);
        }
    }

    /// The box between two corners.
    public static Box between(double left, double top, double right, double bottom) {
        return new Box(left, top, right - left, bottom - top);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /// Whether a point lies inside; the right and bottom edges do not belong to the box.
    public boolean contains(Point point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /// Whether another box lies inside.
    public boolean contains(Box other) {
        return other.x >= x
                && other.y >= y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    /// Whether the two have more than an edge in common.
    public boolean intersects(Box other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /// The same box elsewhere.
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// The smallest box around both.
    public Box union(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /// Larger by a margin on all sides.
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, width + 2 * margin, height + 2 * margin);
    }
}

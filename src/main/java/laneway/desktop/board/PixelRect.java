// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// A rectangle of whole device pixels.
public record PixelRect(int x, int y, int width, int height) {

    public PixelRect {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /// The smallest rectangle that covers all pixels touched by the given edges.
    public static PixelRect covering(double left, double top, double right, double bottom) {
        int x = (int) Math.floor(left);
        int y = (int) Math.floor(top);
        return new PixelRect(x, y, (int) Math.ceil(right) - x, (int) Math.ceil(bottom) - y);
    }

    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public boolean isEmpty() {
        return width == 0 || height == 0;
    }

    public boolean intersects(PixelRect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// What both cover; empty when they do not meet.
    public PixelRect intersection(PixelRect other) {
        int left = Math.max(x, other.x);
        int top = Math.max(y, other.y);
        return new PixelRect(
                left,
                top,
                Math.min(right(), other.right()) - left,
                Math.min(bottom(), other.bottom()) - top);
    }

    /// The same rectangle grown by some pixels on every side; an empty one stays empty.
    public PixelRect grown(int pixels) {
        return isEmpty()
                ? this
                : new PixelRect(x - pixels, y - pixels, width + 2 * pixels, height + 2 * pixels);
    }

    public PixelRect movedBy(int dx, int dy) {
        return new PixelRect(x + dx, y + dy, width, height);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// Which part of the board is on screen, and the way between screen and board coordinates.
///
/// @param scale how large the board is shown
/// @param x device pixels from the body's left edge to the left edge of what is seen of it
/// @param y device pixels from the body's top edge to the top edge of what is seen of it
/// @param left width of the lanes' labels in device pixels
/// @param top height of the stages' header in device pixels
/// @param width device pixels seen of the body, sideways
/// @param height device pixels seen of the body, up and down
/// @param pinned device pixels of it, from the body's top on, that do not move up and down; what
///   moves goes below them
public record Viewport(
        ViewScale scale, double x, double y, int left, int top, int width, int height, int pinned) {

    /// Whole pixels, because images are shown at whole pixels; the exact value is kept so that many
    /// small zoom steps do not wander off.
    public int pixelX() {
        return (int) Math.round(x);
    }

    public int pixelY() {
        return (int) Math.round(y);
    }

    public BoardPoint toBoard(ScreenPoint point) {
        double k = scale.outputScale();
        double s = scale.pixelsPerUnit();
        double down = point.y() * k - top;
        double passed = rests(down) ? 0 : pixelY();
        return new BoardPoint((point.x() * k - left + pixelX()) / s, (down + passed) / s);
    }

    public ScreenPoint toScreen(BoardPoint point) {
        double k = scale.outputScale();
        double s = scale.pixelsPerUnit();
        double down = point.y() * s;
        double passed = isPinned(point.y()) ? 0 : pixelY();
        return new ScreenPoint((point.x() * s - pixelX() + left) / k, (down - passed + top) / k);
    }

    /// Whether a height of the board is one that does not move up and down; the first that moves
    /// may lie half a pixel higher than the edge.
    public boolean isPinned(double boardY) {
        return boardY >= 0 && boardY * scale.pixelsPerUnit() < pinned - 0.5;
    }

    /// @param down device pixels below the top of what is seen of the body
    private boolean rests(double down) {
        return down >= 0 && down < pinned;
    }

    /// What of the board is on screen and moves both ways; [#visible] where nothing is pinned.
    public BoardRect moving() {
        double s = scale.pixelsPerUnit();
        return new BoardRect(
                pixelX() / s, (pixelY() + pinned) / s, width / s, (height - pinned) / s);
    }

    /// What of the board is on screen and does not move up and down.
    public BoardRect resting() {
        double s = scale.pixelsPerUnit();
        return new BoardRect(pixelX() / s, 0, width / s, pinned / s);
    }

    /// The part of the board (and of what surrounds it) that is on screen, or would be if nothing
    /// were pinned.
    public BoardRect visible() {
        double s = scale.pixelsPerUnit();
        return new BoardRect(pixelX() / s, pixelY() / s, width / s, height / s);
    }

    Viewport movedTo(double newX, double newY) {
        return new Viewport(scale, newX, newY, left, top, width, height, pinned);
    }

    Viewport scrolledBy(double deltaX, double deltaY) {
        double k = scale.outputScale();
        return movedTo(x + deltaX * k, y + deltaY * k);
    }

    /// The same board point at the left top of the body, in another frame.
    Viewport framed(Frame frame) {
        double ratio = frame.scale().pixelsPerUnit() / scale.pixelsPerUnit();
        return new Viewport(
                frame.scale(),
                x * ratio,
                y * ratio,
                frame.left(),
                frame.top(),
                frame.width(),
                frame.height(),
                frame.pinned());
    }

    /// The same board point under the pointer, in another frame; above what is pinned, the same as
    /// [#framed] up and down.
    Viewport framedAround(ScreenPoint pointer, Frame frame) {
        double ratio = frame.scale().pixelsPerUnit() / scale.pixelsPerUnit();
        double k = scale.outputScale();
        Viewport target = framed(frame);
        boolean resting = rests(pointer.y() * k - top);
        return target.movedTo(
                (pointer.x() * k - left + x) * ratio - (pointer.x() * k - frame.left()),
                resting
                        ? target.y()
                        : (pointer.y() * k - top + y) * ratio - (pointer.y() * k - frame.top()));
    }

    /// Held so that the board begins at its headers, and its far end can come to the middle, but
    /// nothing farther out.
    Viewport within(double boardWidth, double boardHeight) {
        double s = scale.pixelsPerUnit();
        return movedTo(
                Math.clamp(x, 0, Math.max(0, boardWidth * s - width / 2.0)),
                Math.clamp(y, 0, Math.max(0, boardHeight * s - height / 2.0)));
    }
}

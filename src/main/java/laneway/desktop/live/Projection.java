// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.ScreenPoint;
import laneway.desktop.board.Viewport;
import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Point;

/// The way between the board and the screen, headers and labels included, which stay in view while
/// the body moves below them.
record Projection(Viewport view, Board board) {

    double zoom() {
        return view.scale().zoom();
    }

    private double left() {
        return view.left() / view.scale().outputScale();
    }

    private double top() {
        return view.top() / view.scale().outputScale();
    }

    /// Where the board's left edge is or would be, in device pixels.
    int originX() {
        return (int) Math.rint(origin().x() * view.scale().outputScale());
    }

    int originY() {
        return (int) Math.rint(origin().y() * view.scale().outputScale());
    }

    private ScreenPoint origin() {
        return view.toScreen(new BoardPoint(0, 0));
    }

    /// Where the body is seen, in units of the screen.
    Box body() {
        double k = view.scale().outputScale();
        return new Box(left(), top(), view.width() / k, view.height() / k);
    }

    /// The part of the body that is seen, in board units.
    Box visible() {
        var seen = view.visible();
        return new Box(seen.x(), seen.y(), seen.width(), seen.height());
    }

    /// How large the headers are shown, which far away do not shrink with the body.
    private double headerUnit() {
        return board.headerHeight() > 0 ? top() / board.headerHeight() : zoom();
    }

    private double labelUnit() {
        return board.labelWidth() > 0 ? left() / board.labelWidth() : zoom();
    }

    Point toBoard(double x, double y) {
        var inBody = view.toBoard(new ScreenPoint(x, y));
        return new Point(
                x < left() ? x / labelUnit() - board.labelWidth() : inBody.x(),
                y < top() ? y / headerUnit() - board.headerHeight() : inBody.y());
    }

    double toScreenX(double x) {
        return x < 0
                ? (x + board.labelWidth()) * labelUnit()
                : view.toScreen(new BoardPoint(x, 0)).x();
    }

    double toScreenY(double y) {
        return y < 0
                ? (y + board.headerHeight()) * headerUnit()
                : view.toScreen(new BoardPoint(0, y)).y();
    }

    /// Where a box is on the screen; one that begins above or left of the body belongs to the
    /// headers and labels there.
    Box toScreen(Box box) {
        double x = toScreenX(box.x());
        double y = toScreenY(box.y());
        return Box.between(
                x, y, Math.max(x, toScreenX(box.right())), Math.max(y, toScreenY(box.bottom())));
    }
}

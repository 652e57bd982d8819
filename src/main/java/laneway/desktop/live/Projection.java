// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.ScreenPoint;
import laneway.desktop.board.View;
import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Point;

/// The way between the board and the screen, headers and labels included, which stay in view while
/// the body moves below them.
record Projection(View view, Board board) {

    double zoom() {
        return view.scale().zoom();
    }

    private double left() {
        return view.left() / view.scale().outputScale();
    }

    private double top() {
        return view.top() / view.scale().outputScale();
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

    Point toBoard(double x, double y) {
        var inBody = view.toBoard(new ScreenPoint(x, y));
        return new Point(
                x < left() ? x / zoom() - board.labelWidth() : inBody.x(),
                y < top() ? y / zoom() - board.headerHeight() : inBody.y());
    }

    double toScreenX(double x) {
        return x < 0 ? (x + board.labelWidth()) * zoom() : view.toScreen(new BoardPoint(x, 0)).x();
    }

    double toScreenY(double y) {
        return y < 0
                ? (y + board.headerHeight()) * zoom()
                : view.toScreen(new BoardPoint(0, y)).y();
    }

    /// Where a box is on the screen; one that begins above or left of the body belongs to the
    /// headers and labels there.
    Box toScreen(Box box) {
        return new Box(
                toScreenX(box.x()),
                toScreenY(box.y()),
                box.width() * zoom(),
                box.height() * zoom());
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Point;

/// The way between the board and the screen, headers and labels included, which stay in view while
/// the body moves below them.
record Projection(View view, Board board) {

    private double unit() {
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

    Point toBoard(double x, double y) {
        var inBody = view.toBoard(new ScreenPoint(x, y));
        return new Point(
                x < left() ? x / unit() - board.labelWidth() : inBody.x(),
                y < top() ? y / unit() - board.headerHeight() : inBody.y());
    }

    double toScreenX(double x) {
        return x < 0 ? (x + board.labelWidth()) * unit() : view.toScreen(new BoardPoint(x, 0)).x();
    }

    double toScreenY(double y) {
        return y < 0
                ? (y + board.headerHeight()) * unit()
                : view.toScreen(new BoardPoint(0, y)).y();
    }

    /// Where a box is on the screen; one that begins above or left of the body belongs to the
    /// headers and labels there.
    Box toScreen(Box box) {
        return new Box(
                toScreenX(box.x()),
                toScreenY(box.y()),
                box.width() * unit(),
                box.height() * unit());
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.desktop.board.ScreenPoint;
import laneway.desktop.board.Viewport;
import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Point;

import java.util.Optional;

/// The way between the board and the screen, headers and labels included, which stay in view while
/// the body moves below them.
///
/// Where lanes are pinned, the body has two pieces: the one that rests and the one that moves below
/// it. What is drawn in both is drawn once for each, in a pane that shows no more than the piece.
///
/// @param piece of the body that is drawn; all of it where each thing lies in one of them
record Projection(Viewport view, Board board, Piece piece) {
    /// A piece of the body.
    enum Piece {
        ALL,
        RESTING,
        MOVING
    }

    Projection(Viewport view, Board board) {
        this(view, board, Piece.ALL);
    }

    /// The same, of one piece.
    Projection of(Piece wanted) {
        return new Projection(view, board, wanted);
    }

    /// Whether some lanes stay while others go below them.
    boolean hasPinned() {
        return view.pinned() > 0;
    }

    /// The piece in which a box lies.
    Projection pieceOf(Box box) {
        return of(view.isPinned(box.y()) ? Piece.RESTING : Piece.MOVING);
    }

    double zoom() {
        return view.scale().zoom();
    }

    private double left() {
        return view.left() / view.scale().outputScale();
    }

    private double top() {
        return view.top() / view.scale().outputScale();
    }

    /// Where the left edge of the board is or would be, in device pixels.
    int originX() {
        return (int) Math.rint(origin().x() * view.scale().outputScale());
    }

    /// Where the top of the board is or would be, for what moves.
    int originY() {
        return (int) Math.rint(of(Piece.MOVING).origin().y() * view.scale().outputScale());
    }

    /// Where the left top corner of the body is or would be.
    Point origin() {
        return new Point(bodyX(0), bodyY(0));
    }

    private double bodyX(double x) {
        return (x * view.scale().pixelsPerUnit() - view.pixelX()) / view.scale().outputScale()
                + left();
    }

    private double bodyY(double y) {
        boolean rests =
                switch (piece) {
                    case ALL -> view.isPinned(y);
                    case RESTING -> true;
                    case MOVING -> false;
                };
        double passed = rests ? 0 : view.pixelY();
        return (y * view.scale().pixelsPerUnit() - passed) / view.scale().outputScale() + top();
    }

    /// Where the piece is seen, in units of the screen.
    Box body() {
        double k = view.scale().outputScale();
        double pinned = view.pinned() / k;
        double all = view.height() / k;
        return switch (piece) {
            case ALL -> new Box(left(), top(), view.width() / k, all);
            case RESTING -> new Box(left(), top(), view.width() / k, pinned);
            case MOVING -> new Box(left(), top() + pinned, view.width() / k, all - pinned);
        };
    }

    /// The part of the piece that is seen, in board units.
    Box visible() {
        var seen =
                switch (piece) {
                    case ALL -> view.visible();
                    case RESTING -> view.resting();
                    case MOVING -> view.moving();
                };
        return new Box(seen.x(), seen.y(), seen.width(), seen.height());
    }

    /// Where a box is on the screen, cut off where it has gone below pinned lanes.
    Box cut(Box box) {
        var at = toScreen(box);
        if (!hasPinned() || box.y() < 0) {
            return at;
        }
        double top = Math.max(at.y(), pieceOf(box).body().y());
        return Box.between(at.x(), top, at.right(), Math.max(top, at.bottom()));
    }

    /// Where a box is on the screen; empty where not all of it is seen.
    Optional<Box> whole(Box box) {
        return Optional.of(toScreen(box)).filter(body()::contains);
    }

    /// Whether the piece does not move up and down.
    boolean rests() {
        return piece == Piece.RESTING;
    }

    /// How far something has been carried over the screen.
    ///
    /// @param to where the pointer is now
    /// @param dx how far it has come to the right, in board units
    /// @param dy how far down
    Point way(Point to, double dx, double dy) {
        return new Point(
                toScreenX(to.x()) - toScreenX(to.x() - dx),
                toScreenY(to.y()) - toScreenY(to.y() - dy));
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
        return x < 0 ? (x + board.labelWidth()) * labelUnit() : bodyX(x);
    }

    double toScreenY(double y) {
        return y < 0 ? (y + board.headerHeight()) * headerUnit() : bodyY(y);
    }

    Point toScreen(Point point) {
        return new Point(toScreenX(point.x()), toScreenY(point.y()));
    }

    /// Where a box is on the screen; one that begins above or left of the body belongs to the
    /// headers and labels there.
    Box toScreen(Box box) {
        double x = toScreenX(box.x());
        double y = toScreenY(box.y());
        var below = piece == Piece.ALL && box.y() >= 0 ? pieceOf(box) : this;
        double bottom = below.toScreenY(box.bottom());
        return Box.between(x, y, Math.max(x, toScreenX(box.right())), Math.max(y, bottom));
    }
}

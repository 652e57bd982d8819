// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.desktop.board.MapBoard;
import laneway.layout.Board;
import laneway.layout.Hit;
import laneway.layout.LinkRoutes;
import laneway.model.Ballot;
import laneway.model.PartId;
import laneway.session.Session;
import laneway.session.ShownLinks;
import laneway.session.Turn;
import laneway.session.View;
import laneway.tool.BoardTool;
import laneway.tool.Input;
import laneway.tool.ScreenPoint;

import java.util.Optional;

/// One document's way to its tool and back to the view.
///
/// The view moves by itself, with the wheel and with commands: the session is told where it is only
/// before an input that may want to know, not at every frame.
final class Wire {
    private final MapBoard board;
    private final Session session;
    private final ShownLinks links;
    private final Turn turn;
    private final BoardTool tool;

    /// @param links that are drawn
    /// @param turn who votes
    Wire(MapBoard board, Session session, ShownLinks links, Turn turn) {
        this.board = board;
        this.session = session;
        this.links = links;
        this.turn = turn;
        this.tool = new BoardTool(session, this::placed, links, turn);
    }

    /// The ways of the links that are drawn now.
    LinkRoutes links() {
        return links.routes(session, placed());
    }

    /// The ballot of who votes now.
    Optional<Ballot> ballot() {
        return turn.ballot(session.map());
    }

    /// What lies at a point of the screen.
    Hit hit(ScreenPoint at) {
        var on = projection();
        session.show(shown(on));
        return tool.hit(on.toBoard(at.x(), at.y()));
    }

    /// What is kept beside the board and drawn at a point of the screen.
    Optional<PartId> beside(ScreenPoint at) {
        return placed().besideAt(projection().toBoard(at.x(), at.y()));
    }

    Session session() {
        return session;
    }

    BoardTool tool() {
        return tool;
    }

    /// The board of the session's map, also for those who hear of an edit before the window does.
    private Board placed() {
        update();
        return board.board();
    }

    /// Shows the session's map as it is now, and of it what the session shows.
    void update() {
        if (board.board().map() != session.map() || board.board().showing() != session.showing()) {
            var _ = board.show(session.map(), session.showing());
        }
    }

    Projection projection() {
        return new Projection(board.view().view(), placed());
    }

    /// Hands an input to the tool.
    ///
    /// @return whether it meant anything
    boolean send(Input input) {
        var on = projection();
        var body = on.body();
        session.show(shown(on));
        var _ = tool.handle(new Input.Framed(body.x(), body.y(), body.right(), body.bottom()));
        return tool.handle(input);
    }

    private static View shown(Projection on) {
        var seen = on.visible();
        return new View(on.zoom(), seen.x(), seen.y());
    }

    /// Scrolls by a distance on the screen, as far as there is something to see.
    void scrollBy(double dx, double dy) {
        board.view().scrollBy(dx, dy);
    }

    /// Moves the window's view to where the session says it is.
    void follow(View wanted) {
        var now = shown(projection());
        double dx = (wanted.left() - now.left()) * now.zoom();
        double dy = (wanted.top() - now.top()) * now.zoom();
        if (Math.abs(dx) >= 0.01 || Math.abs(dy) >= 0.01) {
            board.view().scrollBy(dx, dy);
        }
    }
}

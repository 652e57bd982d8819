// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Point;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.session.Preview;
import laneway.session.Request;
import laneway.session.Session;
import laneway.session.SessionEvent;
import laneway.session.ShownLinks;
import laneway.session.Turn;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Presses, drags and types at a board that nobody sees.
///
/// The screen shows the board at the session's view, one pixel to a unit at first.
public final class BoardDriver {
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    private final Session session;
    private final Turn turn = new Turn();
    private final BoardTool tool;
    private final List<Request> requests = new ArrayList<>();
    private final List<SessionEvent> events = new ArrayList<>();
    private Board board;
    private Set<Modifier> held = EnumSet.noneOf(Modifier.class);
    private Point last = new Point(0, 0);
    private int clicks;

    public BoardDriver(JourneyMap map) {
        session = Session.ofNew(map);
        board = Board.of(map, TYPESETTER);
        tool = new BoardTool(session, this::board, new ShownLinks(), turn);
        session.listen(this::on);
        tool.handle(new Input.Framed(-10_000, -10_000, 10_000, 10_000));
    }

    private void on(SessionEvent event) {
        events.add(event);
        if (event instanceof SessionEvent.MapChanged changed) {
            board = board.update(changed.after()).board();
        } else if (event instanceof SessionEvent.ShowingChanged shown) {
            board = board.update(session.map(), shown.after()).board();
        } else if (event instanceof SessionEvent.Asked asked) {
            requests.add(asked.request());
        }
    }

    public Session session() {
        return session;
    }

    public Board board() {
        return board;
    }

    BoardTool tool() {
        return tool;
    }

    /// Who votes.
    Turn turn() {
        return turn;
    }

    List<Request> requests() {
        return requests;
    }

    List<SessionEvent> events() {
        return events;
    }

    Preview preview() {
        return session.preview();
    }

    /// Holds modifiers down for everything that follows.
    BoardDriver hold(Modifier... modifiers) {
        held = EnumSet.noneOf(Modifier.class);
        held.addAll(List.of(modifiers));
        tool.handle(new Input.ModifiersChanged(held));
        return this;
    }

    BoardDriver press(Point at) {
        clicks = 1;
        return pointer(Input.Kind.PRESS, at, Input.Button.PRIMARY);
    }

    BoardDriver press(Point at, Input.Button button) {
        clicks = 1;
        return pointer(Input.Kind.PRESS, at, button);
    }

    /// Drags in a few steps.
    BoardDriver dragTo(Point at) {
        var from = last;
        for (int i = 1; i <= 4; i++) {
            double x = from.x() + (at.x() - from.x()) * i / 4;
            double y = from.y() + (at.y() - from.y()) * i / 4;
            pointer(Input.Kind.DRAG, new Point(x, y), Input.Button.PRIMARY);
        }
        return this;
    }

    BoardDriver release() {
        return pointer(Input.Kind.RELEASE, last, Input.Button.PRIMARY);
    }

    BoardDriver click(Point at) {
        return press(at).release();
    }

    BoardDriver doubleClick(Point at) {
        click(at);
        clicks = 2;
        return pointer(Input.Kind.PRESS, at, Input.Button.PRIMARY).release();
    }

    private BoardDriver pointer(Input.Kind kind, Point at, Input.Button button) {
        last = at;
        var view = session.view();
        var screen =
                new ScreenPoint(
                        (at.x() - view.left()) * view.zoom(), (at.y() - view.top()) * view.zoom());
        tool.handle(new Input.Pointer(kind, at, screen, button, clicks, held));
        return this;
    }

    boolean key(Input.Key key) {
        return tool.handle(new Input.KeyPress(key, held));
    }

    /// Types at the board, or into the editor where it is open.
    BoardDriver type(String text) {
        if (!tool.isBusy()) {
            tool.handle(new Input.Typed(text));
        } else {
            tool.handle(new Input.EditorText(text));
        }
        return this;
    }

    void loseFocus() {
        tool.handle(new Input.FocusLost());
    }

    /// The middle of a card.
    Point at(CardId card) {
        return middle(board.boxOf(card).orElseThrow());
    }

    /// A point in the upper part of a card.
    Point topOf(CardId card) {
        var box = board.boxOf(card).orElseThrow();
        return new Point(box.x() + box.width() / 2, box.y() + 3);
    }

    /// A point in the lower part of a card.
    Point bottomOf(CardId card) {
        var box = board.boxOf(card).orElseThrow();
        return new Point(box.x() + box.width() / 2, box.bottom() - 3);
    }

    /// A point of a cell below all of its cards.
    Point freeIn(Cell cell) {
        var box = board.boxOf(cell).orElseThrow();
        return new Point(box.x() + box.width() / 2, box.bottom() - 3);
    }

    /// The middle of the header of a stage or step, or of the label of a lane.
    Point headerOf(PartId part) {
        return middle(board.boxOf(part).orElseThrow());
    }

    /// The ids of the cards of a cell, in order.
    List<CardId> cardsIn(Cell cell) {
        return session.map().cardsIn(cell).stream().map(Card::id).toList();
    }

    /// What the cards of a cell say, in order.
    List<String> titlesIn(Cell cell) {
        return session.map().cardsIn(cell).stream().map(session.map()::titleOf).toList();
    }

    static Point middle(Box box) {
        return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }
}

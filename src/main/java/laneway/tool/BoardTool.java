// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.Edit;
import laneway.edit.LinkCards;
import laneway.layout.Board;
import laneway.layout.Hit;
import laneway.layout.Point;
import laneway.session.EditTarget;
import laneway.session.Session;
import laneway.session.ShownLinks;
import laneway.session.Turn;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Turns what a person does at the board into edits, selections, previews and requests.
///
/// The window hands every input over and follows the session's events; nothing comes back from here
/// but whether the input meant anything.
public final class BoardTool {
    private final Desk desk;
    private final Scrolling scrolling = new Scrolling();
    private State state = new Idle();

    /// A tool at rest.
    ///
    /// @param board the board of the session's map as it is seen now
    public BoardTool(Session session, Supplier<Board> board) {
        this(session, board, new ShownLinks(), new Turn());
    }

    /// A tool at rest that knows which links are drawn, and who votes.
    public BoardTool(Session session, Supplier<Board> board, ShownLinks links, Turn turn) {
        this.desk = new Desk(session, board, links, turn, scrolling);
    }

    /// What lies at a point of the board, grips and links included.
    public Hit hit(Point at) {
        return desk.hit(at);
    }

    /// Takes an input.
    ///
    /// @return whether it meant anything; if not, the window may do with it what it likes
    public boolean handle(Input input) {
        if (input instanceof Input.Framed framed) {
            scrolling.frame(framed);
            return true;
        }
        if (isGesture() && endsGesture(input)) {
            drop();
            return true;
        }
        try {
            var next = state.on(input, desk);
            next.ifPresent(after -> state = after);
            return next.isPresent();
        } catch (RuntimeException e) {
            drop();
            throw e;
        }
    }

    /// Opens the in-place editor, as a command does; false where nothing may be written there.
    public boolean edit(EditTarget target) {
        return finish() && begin(Editing.open(target, desk));
    }

    /// Begins to write new cards, one after the other until one is left blank; false where nothing
    /// may be written there.
    public boolean write(EditTarget.OfNewCard target, NextCard next) {
        return finish() && begin(Editing.open(target, next, desk));
    }

    /// Links the first of two selected cards to the second, or has the other end of a link chosen
    /// with the keyboard; false where no card is selected, or the link is refused.
    public boolean link() {
        if (!finish()) {
            return false;
        }
        var cards = List.copyOf(desk.selection().cards());
        if (cards.size() == 2) {
            return desk.apply(LinkCards.of(cards.getFirst(), cards.getLast()));
        }
        var linking = desk.selection().singleCard().flatMap(card -> LinkingByKeys.from(card, desk));
        linking.ifPresent(begun -> state = begun);
        return linking.isPresent();
    }

    /// Opens the in-place editor for what is selected, or for a new card where the keyboard is in a
    /// cell; false where there is nothing to edit.
    public boolean editSelection() {
        return finish() && begin(Idle.editSelection(desk));
    }

    private boolean begin(Optional<Editing> opened) {
        opened.ifPresent(editing -> state = editing);
        return opened.isPresent();
    }

    /// Brings what is under way to an end before something else happens, such as saving or undo:
    /// what stands in the editor is taken over, any other gesture is dropped.
    ///
    /// @return false where what was written could not be taken over; the editor is open still
    public boolean finish() {
        if (state instanceof Editing editing && !editing.takeOver(desk)) {
            return false;
        }
        if (isGesture()) {
            drop();
        }
        state = new Idle();
        return true;
    }

    /// What the text in the editor would make if it were finished now; empty where no editor is
    /// open or nothing stands in it.
    public Optional<Edit> unfinished() {
        return state instanceof Editing editing ? editing.edit(desk.map()) : Optional.empty();
    }

    /// Whether a gesture is under way or the editor is open.
    public boolean isBusy() {
        return !(state instanceof Idle);
    }

    private boolean isGesture() {
        return !(state instanceof Idle || state instanceof Editing);
    }

    private static boolean endsGesture(Input input) {
        return input instanceof Input.FocusLost
                || (input instanceof Input.KeyPress press && press.key() == Input.Key.ESCAPE);
    }

    private void drop() {
        var dropped = state;
        state = new Idle();
        dropped.drop(desk);
        desk.clear();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import laneway.desktop.command.Shortcuts;
import laneway.desktop.words.Words;
import laneway.layout.Box;
import laneway.layout.Theme;
import laneway.session.EditTarget;
import laneway.session.Request;
import laneway.session.Session;
import laneway.session.SessionEvent;
import laneway.tool.BoardTool;
import laneway.tool.Input;

import java.util.Optional;
import java.util.function.Supplier;

/// The board with everything that makes it answer: the painted map, the live layer, the in-place
/// editor, and the way from mouse and keys to the tool.
public final class BoardRoom extends Region {
    private final MapBoard board;
    private final LiveLayer live;
    private final Pane writing = new Pane();
    private final InPlaceEditor editor;
    private final PointerInput pointer;
    private final KeyInput keys;
    private final AutoScroller scroller;
    private Theme theme;
    private Session session;
    private BoardTool tool;
    private boolean followingTool;
    private Optional<Input.Pointer> lastDrag = Optional.empty();

    /// @param menu makes the menu for what is selected
    public BoardRoom(
            MapBoard board,
            Theme theme,
            Session first,
            Shortcuts shortcuts,
            Supplier<ContextMenu> menu) {
        this.board = board;
        this.theme = theme;
        session = first;
        tool = new BoardTool(first, board::board);
        live = new LiveLayer(board);
        editor = new InPlaceEditor(this::projection, () -> session.map(), this::typed);
        pointer = new PointerInput(this::projection, this::isSpaceHeld);
        keys =
                new KeyInput(
                        editor,
                        pointer,
                        shortcuts,
                        () -> tool,
                        () -> session.selection().cursor() != null,
                        this::zoomBy);
        scroller = new AutoScroller(this::scrollAlong);
        writing.setPickOnBounds(false);
        writing.setManaged(false);
        writing.getChildren().setAll(editor.nodes());
        getChildren().addAll(board.view(), live, writing);
        new MouseInput(this, pointer, () -> tool, menu).install();
        board.view().viewProperty().subscribe(this::viewMoved);
        watchFocus();
        editor.typist().dress(theme);
        editor.typist().setAccessibleText(Words.say("board.name"));
        setCursor(Cursor.DEFAULT);
    }

    private boolean isSpaceHeld() {
        return keys.isSpaceHeld();
    }

    /// The map that is laid out and painted here.
    public MapBoard board() {
        return board;
    }

    Projection projection() {
        return new Projection(board.view().view(), board.board());
    }

    Session session() {
        return session;
    }

    /// Shows another document.
    public void open(Session other) {
        tool.finish();
        editor.close();
        session = other;
        tool = new BoardTool(other, board::board);
        board.open(other.map());
        live.preview(other.preview(), theme);
        live.select(other.selection());
        viewMoved();
        frame();
        board.fitWidth();
    }

    /// Follows what happens in the document.
    public void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged changed -> {
                board.show(changed.after());
                live.refresh();
                editor.follow();
            }
            case SessionEvent.SelectionChanged changed -> {
                live.select(changed.after());
                waitAtCursor();
            }
            case SessionEvent.PreviewChanged changed -> live.preview(changed.after(), theme);
            case SessionEvent.ViewChanged changed -> follow(changed.after());
            case SessionEvent.Asked(Request request) -> answer(request);
            case SessionEvent.SavedChanged _, SessionEvent.EditRefused _ -> {}
        }
    }

    private void answer(Request request) {
        switch (request) {
            case Request.Reveal reveal -> board.reveal(reveal.parts());
            case Request.OpenEditor open -> editor.open(open);
            case Request.CloseEditor _ -> editor.close();
            case Request.AutoScroll scroll -> scroller.scroll(scroll.right(), scroll.down());
        }
    }

    /// Opens the in-place editor.
    public void edit(EditTarget target) {
        requestFocus();
        tool.edit(target);
    }

    /// Opens the in-place editor for what is selected.
    public void editSelection() {
        requestFocus();
        tool.editSelection();
    }

    /// Brings what is under way to an end: what stands in the editor is taken over.
    public void finish() {
        tool.finish();
    }

    /// Shows the board in other colours.
    public void dress(Theme wanted) {
        theme = wanted;
        board.dress(wanted);
        editor.typist().dress(wanted);
    }

    private void typed(String text) {
        if (editor.isOpen()) {
            tool.handle(new Input.EditorText(text));
        } else if (!text.isBlank() && !tool.handle(new Input.Typed(text))) {
            editor.close();
        }
    }

    private void watchFocus() {
        var typist = editor.typist();
        typist.focusedProperty()
                .addListener((_, _, focused) -> {
                    live.focus(focused);
                    if (!focused) {
                        keys.forgetHeld();
                        leave();
                    }
                });
    }

    /// Another window in front changes nothing; another control of this one ends what was begun.
    private void leave() {
        var scene = getScene();
        boolean elsewhereHere =
                scene != null
                        && scene.getWindow() != null
                        && scene.getWindow().isFocused()
                        && scene.getFocusOwner() != editor.typist();
        tool.handle(new Input.FocusLost());
        if (elsewhereHere) {
            tool.finish();
        }
    }

    /// The board is at the keyboard when its text area is.
    @Override
    public void requestFocus() {
        editor.typist().requestFocus();
    }

    private void viewMoved() {
        live.refresh();
        editor.follow();
        waitAtCursor();
        frame();
        if (!followingTool) {
            var view = board.view().view();
            var seen = view.visible();
            session.show(new laneway.session.View(view.scale().zoom(), seen.x(), seen.y()));
        }
    }

    private void frame() {
        var body = projection().body();
        tool.handle(new Input.Framed(body.x(), body.y(), body.right(), body.bottom()));
    }

    /// Moves the board where a gesture wants it.
    private void follow(laneway.session.View wanted) {
        var view = board.view().view();
        double zoom = view.scale().zoom();
        double dx = (wanted.left() - view.visible().x()) * zoom;
        double dy = (wanted.top() - view.visible().y()) * zoom;
        if (Math.abs(dx) >= 1 || Math.abs(dy) >= 1) {
            followingTool = true;
            board.view().scrollBy(dx, dy);
            followingTool = false;
        }
    }

    private void scrollAlong(double dx, double dy) {
        board.view().scrollBy(dx, dy);
        lastDrag.map(pointer::again).ifPresent(tool::handle);
    }

    /// Remembers where the pointer is while it drags, to be repeated while the board scrolls.
    void dragged(Optional<Input.Pointer> last) {
        lastDrag = last;
    }

    void zoomBy(double factor) {
        zoomAt(getWidth() / 2, getHeight() / 2, factor);
    }

    void zoomAt(double x, double y, double factor) {
        var view = board.view();
        view.zoomAt(new ScreenPoint(x, y), view.view().scale().zoom() * factor);
    }

    private void waitAtCursor() {
        var cursor = session.selection().cursor();
        Optional<Box> box =
                cursor == null
                        ? Optional.empty()
                        : Optional.ofNullable(cursor.card())
                                .flatMap(card -> board.board().boxOf(card))
                                .or(() -> board.board().boxOf(cursor.cell()));
        editor.waitAt(box);
    }

    @Override
    protected void layoutChildren() {
        board.resize(getWidth(), getHeight());
        live.resizeRelocate(0, 0, getWidth(), getHeight());
        writing.resizeRelocate(0, 0, getWidth(), getHeight());
        frame();
    }
}

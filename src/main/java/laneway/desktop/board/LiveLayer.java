// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import laneway.layout.Box;
import laneway.layout.Theme;
import laneway.model.CardId;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.session.Preview;
import laneway.session.Selection;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;

/// What lies above the painted board and changes with every move: what is selected, and what a
/// gesture would do.
final class LiveLayer extends Pane {
    private static final double CARD_CORNER = 6;
    private static final int MOST_FRAMES = 800;

    private final MapBoard board;
    private final Pane body = new Pane();
    private final Rectangle bodyClip = new Rectangle();
    private final Pane above = new Pane();
    private final Frames selected = new Frames(body, "live-selected", CARD_CORNER);
    private final Frames cursor = new Frames(body, "live-cursor", CARD_CORNER);
    private final Frames parts = new Frames(above, "live-part", CARD_CORNER);
    private final Frames marquee = new Frames(body, "live-marquee", 2);
    private final Frames marks = new Frames(above, "live-mark", 2);
    private final Frames ghosts = new Frames(above, "live-ghost", CARD_CORNER);
    private final Carried carried;
    private Selection selection = Selection.NONE;
    private Preview preview = Preview.NONE;
    private boolean focused;

    LiveLayer(MapBoard board) {
        this.board = board;
        carried = new Carried(body, board);
        setManaged(false);
        setMouseTransparent(true);
        body.setManaged(false);
        body.setClip(bodyClip);
        above.setManaged(false);
        getStyleClass().add("live-layer");
        getChildren().addAll(body, above);
    }

    void select(Selection wanted) {
        selection = wanted;
        refresh();
    }

    /// Whether the keyboard is at the board: its place is shown only then.
    void focus(boolean there) {
        focused = there;
        refresh();
    }

    void preview(Preview wanted, Theme theme) {
        var before = preview;
        preview = wanted;
        if (wanted instanceof Preview.Carrying carrying) {
            carried.show(carrying, projection(), theme);
        } else if (before instanceof Preview.Carrying) {
            carried.leave();
        }
        refresh();
    }

    private Projection projection() {
        return new Projection(board.view().view(), board.board());
    }

    /// Draws everything at its place on the screen.
    void refresh() {
        var on = projection();
        double zoom = on.view().scale().zoom();
        clip(on.body());
        drawSelected(on, zoom);
        drawCursor(on, zoom);
        drawParts(on, zoom);
        drawGesture(on, zoom);
        carried.place(on);
    }

    private void clip(Box seen) {
        bodyClip.setX(seen.x());
        bodyClip.setY(seen.y());
        bodyClip.setWidth(seen.width());
        bodyClip.setHeight(seen.height());
    }

    private void drawSelected(Projection on, double zoom) {
        selected.begin();
        Collection<CardId> cards =
                preview instanceof Preview.Marquee(Box _, var caught) ? caught : selection.cards();
        if (cards.size() <= MOST_FRAMES) {
            cards.forEach(
                    id -> board.board().boxOf(id).ifPresent(box -> drawIfSeen(on, box, zoom)));
        } else {
            drawSeen(on, cards, zoom);
        }
        selected.finish();
    }

    /// Of very many cards only those in view are looked at.
    private void drawSeen(Projection on, Collection<CardId> cards, double zoom) {
        var wanted = new HashSet<>(cards);
        var seen = on.view().visible();
        var region = new Box(seen.x(), seen.y(), seen.width(), seen.height());
        board.board().cardsIn(region).stream()
                .filter(placed -> wanted.contains(placed.card().id()))
                .limit(MOST_FRAMES)
                .forEach(placed -> selected.draw(on.toScreen(placed.box()), zoom));
    }

    private void drawIfSeen(Projection on, Box box, double zoom) {
        var shown = on.toScreen(box);
        if (shown.intersects(on.body())) {
            selected.draw(shown, zoom);
        }
    }

    /// An empty cell where the keyboard is; on a card the card's own frame says it.
    private void drawCursor(Projection on, double zoom) {
        cursor.begin();
        var at = selection.cursor();
        if (focused && at != null && (at.card() == null || !selection.contains(at.card()))) {
            PartId card = at.card();
            Optional<Box> box =
                    card == null ? board.board().boxOf(at.cell()) : board.board().boxOf(card);
            box.ifPresent(found -> cursor.draw(on.toScreen(found.grown(-2)), zoom));
        }
        cursor.finish();
    }

    private void drawParts(Projection on, double zoom) {
        parts.begin();
        var part = selection.part();
        if (part instanceof StageId || part instanceof StepId || part instanceof LaneId) {
            board.board().boxOf(part).ifPresent(box -> parts.draw(on.toScreen(box), zoom));
        }
        parts.finish();
    }

    private void drawGesture(Projection on, double zoom) {
        marquee.begin();
        marks.begin();
        ghosts.begin();
        switch (preview) {
            case Preview.Marquee(Box box, var _) -> marquee.draw(on.toScreen(box), 1);
            case Preview.Carrying carrying ->
                    carrying.drop().ifPresent(drop -> marks.draw(atLeast(on, drop.mark()), zoom));
            case Preview.Spanning spanning -> ghosts.draw(on.toScreen(spanning.box()), zoom);
            case Preview.Resizing resizing -> {
                var seen = on.body();
                marks.draw(new Box(on.toScreenX(resizing.right()) - 1, 0, 2, seen.bottom()), zoom);
            }
            case Preview.Reordering reordering -> drawReordering(reordering, on, zoom);
            case Preview.None _ -> {}
        }
        marquee.finish();
        marks.finish();
        ghosts.finish();
    }

    private void drawReordering(Preview.Reordering reordering, Projection on, double zoom) {
        board.board()
                .boxOf(reordering.part())
                .ifPresent(box ->
                        ghosts.draw(
                                on.toScreen(box)
                                        .moved(reordering.dx() * zoom, reordering.dy() * zoom),
                                zoom));
        reordering.mark().ifPresent(mark -> marks.draw(atLeast(on, mark), zoom));
    }

    /// A mark stays visible however small the board is shown.
    private static Box atLeast(Projection on, Box mark) {
        var box = on.toScreen(mark);
        return new Box(box.x(), box.y(), Math.max(3, box.width()), Math.max(3, box.height()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

import laneway.desktop.board.BoardView;
import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Hit;
import laneway.model.LaneId;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.paint.BoardPainter;
import laneway.session.Preview;
import laneway.session.Selection;

import java.util.List;
import java.util.Optional;

/// What lies above the painted board and changes with every move: what is selected, where the
/// keyboard is, and what a gesture would do. Drawn anew at most once a frame.
final class LiveLayer extends Pane {
    private static final double CARD_CORNER = 8;
    private static final double SPREAD = 0.5;

    private final Pane body = new Pane();
    private final Rectangle bodyClip = new Rectangle();
    private final Rectangle airClip = new Rectangle();
    private final Pane above = new Pane();
    private final Pane air = new Pane();
    private final NamesInView names;
    private final Selected selected;
    private final Frames hovered = new Frames(body, "live-hovered", CARD_CORNER, StrokeType.INSIDE);
    private final Frames cursor = new Frames(body, "live-cursor", CARD_CORNER, StrokeType.INSIDE);
    private final Frames parts = new Frames(above, "live-part", CARD_CORNER, StrokeType.OUTSIDE);
    private final Frames marquee = new Frames(body, "live-marquee", 2, StrokeType.INSIDE);
    private final Frames ghosts = new Frames(above, "live-ghost", CARD_CORNER, StrokeType.INSIDE);
    private final Frames marks = new Frames(above, "live-mark", 3, StrokeType.OUTSIDE);
    private final Carried carried;
    private final DraggedPoint curve;
    private final DrawnLinks links = new DrawnLinks(body, air);
    private final DrawnVotes votes = new DrawnVotes(air);
    private Optional<Wire> wire = Optional.empty();
    private BoardPainter painter;
    private Optional<Hit> hover = Optional.empty();
    private boolean focused;
    private boolean writing;

    LiveLayer(BoardView view, BoardPainter painter) {
        this.painter = painter;
        names = new NamesInView(above);
        selected = new Selected(body);
        carried = new Carried(body, air, view);
        curve = new DraggedPoint(air);
        setManaged(false);
        setMouseTransparent(true);
        body.setManaged(false);
        body.setClip(bodyClip);
        above.setManaged(false);
        air.setManaged(false);
        air.setClip(airClip);
        getChildren().addAll(body, above, air);
    }

    void open(Wire opened) {
        wire = Optional.of(opened);
        requestLayout();
    }

    void dress(BoardPainter dressed) {
        painter = dressed;
        requestLayout();
    }

    /// Whether the keyboard is at the board: its place is shown only then.
    void focus(boolean there) {
        focused = there;
        requestLayout();
    }

    /// Whether the editor is open: it has a frame of its own.
    void write(boolean open) {
        writing = open;
        requestLayout();
    }

    /// What lies under the pointer and a press would take hold of.
    void hover(Optional<Hit> hit) {
        if (!hover.equals(hit)) {
            hover = hit;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        wire.ifPresent(this::draw);
    }

    private void draw(Wire to) {
        var on = to.projection();
        var selection = to.session().selection();
        var preview = to.session().preview();
        clip(on.body());
        names.draw(on, painter);
        links.draw(to, on, hover);
        votes.draw(to, on);
        selected.draw(
                on,
                preview instanceof Preview.Marquee(Box _, var caught) ? caught : selection.cards());
        drawHover(on, preview);
        drawCursor(on, selection);
        drawParts(on, selection);
        drawGesture(on, preview);
    }

    private void clip(Box seen) {
        for (var clip : List.of(bodyClip, airClip)) {
            clip.setX(seen.x());
            clip.setY(seen.y());
            clip.setWidth(seen.width());
            clip.setHeight(seen.height());
        }
    }

    private void drawHover(Projection on, Preview preview) {
        hovered.begin();
        if (preview instanceof Preview.None) {
            hover.flatMap(hit -> boxOf(hit, on.board()))
                    .map(on::toScreen)
                    .ifPresent(box -> hovered.draw(box, on.zoom()));
        }
        hovered.finish();
    }

    private static Optional<Box> boxOf(Hit hit, Board on) {
        return switch (hit) {
            case Hit.OnCard(var card, _) -> on.boxOf(card);
            case Hit.OnCardEdge(var card, _) -> on.boxOf(card);
            case Hit.OnPoint point -> point.singleCard().flatMap(on::boxOf);
            case Hit.OnLinkGrip(var card, _) -> on.boxOf(card);
            case Hit.InCell _,
                    Hit.OnLink _,
                    Hit.OnStage _,
                    Hit.OnStageSliver _,
                    Hit.OnStep _,
                    Hit.OnLane _,
                    Hit.OnLaneSliver _,
                    Hit.OnColumnEdge _,
                    Hit.Outside _ ->
                    Optional.empty();
        };
    }

    /// An empty cell where the keyboard is, or the card on which it is among several selected ones;
    /// a single selected card has its own frame.
    private void drawCursor(Projection on, Selection selection) {
        cursor.begin();
        var at = selection.cursor();
        if (focused && at != null) {
            if (at.card() == null) {
                on.board()
                        .boxOf(at.cell())
                        .map(box -> on.toScreen(box.grown(-4)))
                        .ifPresent(box -> cursor.draw(box, on.zoom()));
            } else if (selection.cards().size() != 1 || !selection.contains(at.card())) {
                on.board()
                        .boxOf(at.card())
                        .map(on::toScreen)
                        .ifPresent(box -> cursor.draw(box.grown(3), on.zoom()));
            }
        }
        cursor.finish();
    }

    private void drawParts(Projection on, Selection selection) {
        parts.begin();
        var part = selection.part();
        boolean framed =
                part instanceof StageId || part instanceof StepId || part instanceof LaneId;
        if (part != null && framed && !writing) {
            on.board()
                    .boxOf(part)
                    .map(on::toScreen)
                    .ifPresent(
                            box -> parts.draw(inStrip(on, part instanceof LaneId, box), on.zoom()));
        }
        parts.finish();
    }

    /// Headers that have moved out of view must not be framed over the labels, nor labels over the
    /// headers.
    private static Box inStrip(Projection on, boolean label, Box box) {
        var seen = on.body();
        double left = label ? box.x() : Math.max(box.x(), seen.x());
        double top = label ? Math.max(box.y(), seen.y()) : box.y();
        return Box.between(left, top, Math.max(left, box.right()), Math.max(top, box.bottom()));
    }

    private void drawGesture(Projection on, Preview preview) {
        marquee.begin();
        marks.begin();
        ghosts.begin();
        curve.hide();
        if (preview instanceof Preview.Carrying carrying) {
            carried.show(carrying, on, painter);
        } else {
            carried.leave();
        }
        switch (preview) {
            case Preview.Marquee(Box box, var _) -> marquee.draw(on.toScreen(box), 1);
            case Preview.Carrying carrying ->
                    carrying.drop().ifPresent(drop -> drawMark(on, drop.mark()));
            case Preview.Arriving(Box box, boolean onCard) -> {
                if (onCard) {
                    ghosts.draw(on.toScreen(box), on.zoom());
                } else {
                    drawMark(on, box);
                }
            }
            case Preview.Spanning spanning -> ghosts.draw(on.toScreen(spanning.box()), on.zoom());
            case Preview.Linking linking ->
                    linking.to()
                            .flatMap(on.board()::boxOf)
                            .ifPresent(box -> ghosts.draw(on.toScreen(box), on.zoom()));
            case Preview.Scoring scoring -> curve.draw(scoring, on);
            case Preview.Resizing resizing -> drawEdge(on, resizing.right());
            case Preview.Reordering reordering -> drawReordering(reordering, on);
            case Preview.None _ -> {}
        }
        marquee.finish();
        marks.finish();
        ghosts.finish();
    }

    private void drawEdge(Projection on, double right) {
        marks.draw(new Box(on.toScreenX(right) - 1, 0, 2, on.body().bottom()), 1);
    }

    private void drawReordering(Preview.Reordering reordering, Projection on) {
        on.board()
                .boxOf(reordering.part())
                .map(on::toScreen)
                .ifPresent(box -> {
                    boolean lane = reordering.part() instanceof LaneId;
                    double dx = lane ? 0 : reordering.dx() * on.zoom();
                    double dy = lane ? reordering.dy() * on.zoom() : 0;
                    ghosts.draw(box.moved(dx, dy), on.zoom());
                });
        reordering.mark().ifPresent(mark -> drawMark(on, mark));
    }

    /// A mark stays visible however small the board is shown.
    private void drawMark(Projection on, Box mark) {
        var box = on.toScreen(mark);
        double width = Math.max(3, box.width());
        double height = Math.max(3, box.height());
        marks.draw(
                new Box(
                                box.x() + (box.width() - width) / 2,
                                box.y() + (box.height() - height) / 2,
                                width,
                                height)
                        .grown(-SPREAD),
                1);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

import laneway.desktop.board.BoardView;
import laneway.desktop.live.Projection.Piece;
import laneway.layout.Box;
import laneway.layout.Hit;
import laneway.model.LaneId;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.paint.BoardPainter;
import laneway.session.Preview;
import laneway.session.Selection;

import java.util.Optional;

/// What lies above the painted board and changes with every move: what is selected, where the
/// keyboard is, and what a gesture would do. Drawn anew at most once a frame.
final class LiveLayer extends Pane {
    private static final double CARD_CORNER = 8;
    private static final double SPREAD = 0.5;
    private static final double EDGE = 8;

    private final Pane ground = new Pane();
    private final Rectangle groundClip = new Rectangle();
    private final PieceLayer moving = new PieceLayer();
    private final PieceLayer resting = new PieceLayer();
    private final Region edge = new Region();
    private final Rectangle airClip = new Rectangle();
    private final Pane above = new Pane();
    private final Pane air = new Pane();
    private final NamesInView names;
    private final Frames parts = new Frames(above, "live-part", CARD_CORNER, StrokeType.OUTSIDE);
    private final StageOutline stage = new StageOutline(above);
    private final Frames ghosts = new Frames(above, "live-ghost", CARD_CORNER, StrokeType.INSIDE);
    private final Frames marks = new Frames(above, "live-mark", 3, StrokeType.OUTSIDE);
    private final Carried carried;
    private final DraggedPoint curve;
    private final LinkGesture linking = new LinkGesture(air);
    private Optional<Wire> wire = Optional.empty();
    private BoardPainter painter;
    private Optional<Hit> hover = Optional.empty();
    private boolean focused;
    private boolean writing;

    LiveLayer(BoardView view, BoardPainter painter) {
        this.painter = painter;
        names = new NamesInView(above);
        carried = new Carried(ground, air, view);
        curve = new DraggedPoint(air);
        setManaged(false);
        setMouseTransparent(true);
        ground.setManaged(false);
        ground.setClip(groundClip);
        edge.setManaged(false);
        edge.getStyleClass().add("live-pinned-edge");
        above.setManaged(false);
        air.setManaged(false);
        air.setClip(airClip);
        getChildren().addAll(moving, resting, ground, edge, above, air);
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
        clip(groundClip, ground(preview, on).body());
        clip(airClip, on.body());
        names.draw(on, painter);
        moving.draw(to, on.of(Piece.MOVING), hover, focused);
        resting.setVisible(on.hasPinned());
        if (on.hasPinned()) {
            resting.draw(to, on.of(Piece.RESTING), hover, focused);
        }
        drawEdgeOfPinned(on);
        linking.draw(to.session(), on, hover);
        drawParts(on, selection);
        drawGesture(on, preview);
    }

    /// Cards that are carried away leave their veil on the piece they are taken from.
    private static Projection ground(Preview preview, Projection on) {
        return preview instanceof Preview.Carrying carrying ? Carried.pieceOf(carrying, on) : on;
    }

    private static void clip(Rectangle clip, Box seen) {
        clip.setX(seen.x());
        clip.setY(seen.y());
        clip.setWidth(seen.width());
        clip.setHeight(seen.height());
    }

    /// A shadow below the pinned lanes, while others have gone under them.
    private void drawEdgeOfPinned(Projection on) {
        var rest = on.of(Piece.RESTING).body();
        edge.setVisible(on.hasPinned() && on.view().pixelY() > 0);
        edge.resizeRelocate(0, rest.bottom() - 1, rest.right(), EDGE);
    }

    private void drawParts(Projection on, Selection selection) {
        parts.begin();
        stage.hide();
        var part = selection.part();
        boolean framed =
                part instanceof StageId id
                        ? writing || !stage.draw(on, id)
                        : part instanceof StepId || part instanceof LaneId;
        if (part != null && framed && !writing) {
            on.board()
                    .boxOf(part)
                    .map(box -> inStrip(on, part instanceof LaneId, on.cut(box)))
                    .filter(box -> box.width() > 0 && box.height() > 0)
                    .ifPresent(box -> parts.draw(box, on.zoom()));
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
        marks.begin();
        ghosts.begin();
        curve.hide();
        if (preview instanceof Preview.Carrying carrying) {
            carried.show(carrying, on, painter);
        } else {
            carried.leave();
        }
        switch (preview) {
            case Preview.Carrying carrying ->
                    carrying.drop().ifPresent(drop -> drawMark(on, drop.mark()));
            case Preview.Arriving(Box box, boolean onCard) -> {
                if (onCard) {
                    ghosts.draw(on.cut(box), on.zoom());
                } else {
                    drawMark(on, box);
                }
            }
            case Preview.Spanning spanning -> ghosts.draw(on.cut(spanning.box()), on.zoom());
            case Preview.Linking linking ->
                    linking.to()
                            .flatMap(on.board()::boxOf)
                            .ifPresent(box -> ghosts.draw(on.cut(box), on.zoom()));
            case Preview.Scoring scoring -> curve.draw(scoring, on);
            case Preview.Resizing resizing -> drawEdge(on, resizing.right());
            case Preview.Reordering reordering -> drawReordering(reordering, on);
            case Preview.Marquee _, Preview.None _ -> {}
        }
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
                    var way = on.way(reordering.at(), reordering.dx(), reordering.dy());
                    ghosts.draw(lane ? box.moved(0, way.y()) : box.moved(way.x(), 0), on.zoom());
                });
        reordering.mark().ifPresent(mark -> drawMark(on, mark));
    }

    /// A mark stays visible however small the board is shown.
    private void drawMark(Projection on, Box mark) {
        var box = on.cut(mark);
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

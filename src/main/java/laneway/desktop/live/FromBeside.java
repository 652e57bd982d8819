// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.geometry.Point2D;
import javafx.scene.Node;

import laneway.desktop.board.MapBoard;
import laneway.layout.Hit;
import laneway.model.CardId;
import laneway.session.Excerpt;
import laneway.session.Preview;
import laneway.tool.Input;
import laneway.tool.ScreenPoint;
import laneway.tool.Scrolling;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes cards that are dragged here from a panel beside the board: shows them below the pointer
/// and where they would land, and scrolls near the edges.
public final class FromBeside {
    private static final double LEAST_ZOOM = 0.5;
    private static final int MOST_CARDS = 4;

    private final Node node;
    private final MapBoard board;
    private final Supplier<Optional<Wire>> wire;
    private final Scrolling scrolling = new Scrolling();
    private final BelowPointer picture = new BelowPointer();
    private Optional<Point2D> last = Optional.empty();
    private boolean arrived;

    FromBeside(Node node, MapBoard board, Supplier<Optional<Wire>> wire) {
        this.node = node;
        this.board = board;
        this.wire = wire;
    }

    /// Cards are on their way from now on, until [#leave].
    public void take(List<CardId> cards) {
        arrived = false;
        wire.get()
                .flatMap(to -> Excerpt.ofCards(to.session().map(), first(cards)))
                .ifPresent(excerpt -> show(excerpt, cards.size()));
    }

    private static List<CardId> first(List<CardId> cards) {
        return cards.subList(0, Math.min(MOST_CARDS, cards.size()));
    }

    /// Shows the cards as large as they are going to lie on the board.
    private void show(Excerpt excerpt, int count) {
        var now = board.view().view().scale();
        var scale = now.withZoom(Math.max(LEAST_ZOOM, now.zoom()));
        Lifted.all(board.layOut(excerpt.map()), scale, board.painter())
                .ifPresent(lifted ->
                        picture.show(node.getScene(), lifted.cards(), scale.outputScale(), count));
    }

    /// Marks the place between cards below a point of the window; empty where there is none.
    public Optional<Hit.InCell> mark(Point2D inScene) {
        last = Optional.of(inScene);
        picture.move(inScene);
        return wire.get().flatMap(to -> mark(to, node.sceneToLocal(inScene)));
    }

    private Optional<Hit.InCell> mark(Wire to, Point2D at) {
        var spot = node.contains(at) ? spot(to.projection(), at) : Optional.<DropSpot>empty();
        to.session()
                .show(
                        spot.flatMap(found -> found.preview(to.projection().board()))
                                .orElse(Preview.NONE));
        scroll(to, at);
        return spot.map(DropSpot::place);
    }

    private static Optional<DropSpot> spot(Projection on, Point2D at) {
        return DropSpot.at(on.board(), on.toBoard(at.getX(), at.getY()), false);
    }

    /// The edge that the cards come in by does not scroll before they have got past it.
    private void scroll(Wire to, Point2D at) {
        var body = to.projection().body();
        scrolling.frame(new Input.Framed(body.x(), body.y(), body.right(), body.bottom()));
        var point = new ScreenPoint(at.getX(), at.getY());
        arrived = arrived || scrolling.isStill(point);
        if (arrived && node.contains(at)) {
            scrolling.follow(point, to.session());
        } else {
            scrolling.stop(to.session());
        }
    }

    /// The board moved below the pointer.
    void repeat() {
        last.ifPresent(at -> {
            var _ = mark(at);
        });
    }

    /// Nothing is on its way any more.
    public void leave() {
        last = Optional.empty();
        picture.hide();
        wire.get()
                .ifPresent(to -> {
                    scrolling.stop(to.session());
                    to.session().show(Preview.NONE);
                });
    }
}

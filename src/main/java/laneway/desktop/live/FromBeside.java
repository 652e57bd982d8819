// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.geometry.Point2D;
import javafx.scene.Node;

import laneway.layout.Hit;
import laneway.session.Preview;

import java.util.Optional;
import java.util.function.Supplier;

/// Where cards would land that are dragged here from a panel beside the board.
public final class FromBeside {
    private final Node node;
    private final Supplier<Optional<Wire>> wire;

    FromBeside(Node node, Supplier<Optional<Wire>> wire) {
        this.node = node;
        this.wire = wire;
    }

    /// Marks the place between cards below a point of the window; empty where there is none.
    public Optional<Hit.InCell> mark(Point2D inScene) {
        var spot = wire.get().flatMap(to -> spot(to, inScene));
        wire.get()
                .ifPresent(to ->
                        to.session()
                                .show(
                                        spot.flatMap(found ->
                                                        found.preview(to.projection().board()))
                                                .orElse(Preview.NONE)));
        return spot.map(DropSpot::place);
    }

    private Optional<DropSpot> spot(Wire to, Point2D inScene) {
        var at = node.sceneToLocal(inScene);
        var on = to.projection();
        return node.contains(at)
                ? DropSpot.at(on.board(), on.toBoard(at.getX(), at.getY()), false)
                : Optional.empty();
    }

    /// Takes the mark away.
    public void leave() {
        wire.get().ifPresent(to -> to.session().show(Preview.NONE));
    }
}

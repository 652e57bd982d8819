// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import laneway.edit.Locks;
import laneway.layout.Box;
import laneway.layout.Hit;
import laneway.model.Cell;
import laneway.session.EditTarget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The outline of a card to come in the empty cell under the pointer, with a plus to click.
final class AddSpot extends Pane {
    private static final double LEAST_ZOOM = 0.5;
    private static final double HEIGHT = 40;

    private final Rectangle outline = new Rectangle();
    private final StackPane plus = new StackPane();
    private Optional<Cell> cell = Optional.empty();

    AddSpot(Consumer<EditTarget> edit) {
        setManaged(false);
        setPickOnBounds(false);
        setVisible(false);
        outline.getStyleClass().add("live-add-outline");
        outline.setMouseTransparent(true);
        plus.getStyleClass().add("live-add");
        plus.setManaged(false);
        plus.setCursor(Cursor.HAND);
        var across = new Line(-5, 0, 5, 0);
        var down = new Line(0, -5, 0, 5);
        across.getStyleClass().add("live-add-plus");
        down.getStyleClass().add("live-add-plus");
        plus.getChildren().addAll(across, down);
        getChildren().addAll(outline, plus);
        plus.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        event.consume();
                        cell.map(at -> new EditTarget.OfNewCard(at, 0)).ifPresent(edit);
                    }
                });
        for (var type : List.of(MouseEvent.MOUSE_MOVED, MouseEvent.MOUSE_RELEASED)) {
            plus.addEventHandler(type, MouseEvent::consume);
        }
    }

    void hide() {
        setVisible(false);
        cell = Optional.empty();
    }

    /// Shows itself where the pointer is in an empty cell that may be written in.
    void show(Optional<Hit> hit, Wire to) {
        var map = to.session().map();
        var empty =
                hit.flatMap(found ->
                                found instanceof Hit.InCell in
                                        ? Optional.of(in.cell())
                                        : Optional.<Cell>empty())
                        .filter(at -> map.cardsIn(at).isEmpty())
                        .filter(at -> Locks.of(map, at).isEmpty());
        var on = to.projection();
        if (empty.isEmpty() || on.zoom() < LEAST_ZOOM || to.session().savedPlace().readOnly()) {
            hide();
        } else if (!empty.equals(cell)) {
            new Provisional(new EditTarget.OfNewCard(empty.get(), 0))
                    .place("", on.board())
                    .flatMap(place -> on.pieceOf(place.sheet()).whole(place.sheet()))
                    .ifPresentOrElse(box -> showAt(empty.get(), box, on.zoom()), this::hide);
        }
    }

    private void showAt(Cell at, Box box, double zoom) {
        cell = Optional.of(at);
        outline.setX(Math.rint(box.x()) + 0.5);
        outline.setY(Math.rint(box.y()) + 0.5);
        outline.setWidth(Math.rint(box.width()) - 1);
        outline.setHeight(Math.rint(HEIGHT * zoom) - 1);
        outline.setArcWidth(16 * zoom);
        outline.setArcHeight(16 * zoom);
        double size = 24;
        plus.resizeRelocate(
                Math.rint(box.x() + (box.width() - size) / 2),
                Math.rint(box.y() + (HEIGHT * zoom - size) / 2),
                size,
                size);
        setVisible(true);
    }
}

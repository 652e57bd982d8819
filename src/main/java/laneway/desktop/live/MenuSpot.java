// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Says where the context menu is wanted: below the pointer, or at the keyboard's place.
final class MenuSpot {
    private static final double INSET = 16;

    private final Node surface;
    private final Supplier<Optional<Wire>> wire;
    private Consumer<Point2D> opener = _ -> {};

    MenuSpot(Node surface, Supplier<Optional<Wire>> wire) {
        this.surface = surface;
        this.wire = wire;
        surface.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::ask);
    }

    void onMenu(Consumer<Point2D> opener) {
        this.opener = opener;
    }

    private void ask(ContextMenuEvent event) {
        event.consume();
        opener.accept(
                event.isKeyboardTrigger()
                        ? wire.get()
                                .flatMap(this::keyboardPlace)
                                .orElseGet(() -> surface.localToScreen(0, 0))
                        : new Point2D(event.getScreenX(), event.getScreenY()));
    }

    private Optional<Point2D> keyboardPlace(Wire to) {
        var cursor = to.session().selection().cursor();
        if (cursor == null) {
            return Optional.empty();
        }
        var on = to.projection();
        var card = cursor.card();
        return (card == null ? on.board().boxOf(cursor.cell()) : on.board().boxOf(card))
                .map(on::toScreen)
                .map(box -> surface.localToScreen(box.x() + INSET, box.y() + INSET));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.tray;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/// Follows the pointer from a press on a parked card until it is let go; a press is not yet a drag.
final class TrayDrag {
    private static final double SLACK = 6;

    /// @param select selects the card that is held, unless it is selected
    private record Press(Point2D at, Runnable select) {}

    private final Node list;
    private final TrayActions actions;
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<MouseEvent> releases = this::release;
    private Optional<Press> pressed = Optional.empty();
    private boolean dragging;

    TrayDrag(Node list, TrayActions actions) {
        this.list = list;
        this.actions = actions;
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }

    /// A press on a card.
    ///
    /// @param select selects it, unless it is selected: a finger selects only when it comes up
    void press(MouseEvent event, Runnable select) {
        cancel();
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = Optional.of(new Press(at(event), select));
        }
    }

    void move(MouseEvent event) {
        if (pressed.isEmpty() || (!dragging && isStill(event))) {
            return;
        }
        if (!dragging) {
            dragging = true;
            list.getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
            list.getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, releases);
            pressed.get().select().run();
            actions.taken();
        }
        actions.dragged(at(event));
        event.consume();
    }

    private boolean isStill(MouseEvent event) {
        return pressed.filter(start -> start.at().distance(at(event)) > SLACK).isEmpty();
    }

    /// The press is over, whether or not anything was dragged.
    void released() {
        pressed = Optional.empty();
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            released();
            end();
            actions.dropped(at(event));
            event.consume();
        }
    }

    private void end() {
        dragging = false;
        list.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        list.getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, releases);
    }

    /// The keyboard may be anywhere in the window.
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        }
    }

    /// The cards stay where they are; nothing is dragged again before the next press.
    private void cancel() {
        pressed = Optional.empty();
        if (dragging) {
            end();
            actions.cancelled();
        }
    }
}

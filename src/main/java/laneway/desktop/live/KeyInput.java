// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import laneway.tool.Input;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/// Keys pressed while the board has the focus, on their way to the tool.
///
/// What the tool has no use for goes on to the window, whose commands have keys of their own.
final class KeyInput {
    private static final double ZOOM_STEP = 1.25;

    private final Node node;
    private final Supplier<Optional<Wire>> wire;
    private final PointerInput pointer;
    private final DoubleConsumer zoomBy;

    KeyInput(
            Node node, Supplier<Optional<Wire>> wire, PointerInput pointer, DoubleConsumer zoomBy) {
        this.node = node;
        this.wire = wire;
        this.pointer = pointer;
        this.zoomBy = zoomBy;
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> ifOwn(event, this::press));
        node.addEventHandler(KeyEvent.KEY_RELEASED, event -> ifOwn(event, this::release));
        node.addEventHandler(KeyEvent.KEY_TYPED, event -> ifOwn(event, this::type));
        node.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        pointer.holdSpace(false);
                        send(new Input.FocusLost());
                    }
                });
    }

    private void ifOwn(KeyEvent event, Consumer<KeyEvent> answer) {
        if (event.getTarget() == node) {
            answer.accept(event);
        }
    }

    private boolean send(Input input) {
        return wire.get().map(to -> to.send(input)).orElse(false);
    }

    private void press(KeyEvent event) {
        if (Keyboard.isModifier(event)) {
            changeModifiers(event);
            return;
        }
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            pointer.holdSpace(true);
            event.consume();
            return;
        }
        var key = Keyboard.key(event);
        if (key.isPresent()
                && send(
                        new Input.KeyPress(
                                key.get(), Keyboard.modifiers(event, pointer.isSpaceHeld())))) {
            event.consume();
        }
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            pointer.holdSpace(false);
        } else if (Keyboard.isModifier(event)) {
            changeModifiers(event);
        }
    }

    private void changeModifiers(KeyEvent event) {
        var _ = send(new Input.ModifiersChanged(Keyboard.modifiers(event, pointer.isSpaceHeld())));
    }

    private void type(KeyEvent event) {
        var text = Keyboard.typed(event);
        if (text.isPresent() && (send(new Input.Typed(text.get())) || zoom(text.get()))) {
            event.consume();
        }
    }

    /// Plus and minus zoom where no card would come of them.
    private boolean zoom(String text) {
        switch (text) {
            case "+" -> zoomBy.accept(ZOOM_STEP);
            case "-", "\u2212" -> zoomBy.accept(1 / ZOOM_STEP);
            default -> {
                return false;
            }
        }
        return true;
    }
}

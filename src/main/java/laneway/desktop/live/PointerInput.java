// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import laneway.layout.Hit;
import laneway.layout.Point;
import laneway.tool.Input;
import laneway.tool.Modifier;
import laneway.tool.ScreenPoint;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Presses, drags and releases of the pointer on their way to the tool, and the pointer's shape.
final class PointerInput {
    private final Node node;
    private final Supplier<Optional<Wire>> wire;
    private final Consumer<Optional<Hit>> hovering;
    private Optional<Input.Pointer> last = Optional.empty();
    private boolean space;

    /// @param hovering hears what lies under the pointer while no button is pressed
    PointerInput(Node node, Supplier<Optional<Wire>> wire, Consumer<Optional<Hit>> hovering) {
        this.node = node;
        this.wire = wire;
        this.hovering = hovering;
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
    }

    /// The space bar went down or up: while it is held, dragging pushes the board about.
    void holdSpace(boolean held) {
        if (space != held) {
            space = held;
            node.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        }
    }

    boolean isSpaceHeld() {
        return space;
    }

    /// A button is pressed and has not come up.
    boolean isDown() {
        return last.isPresent();
    }

    /// Tells the tool again where the pointer is, because the board moved below it.
    void repeat() {
        last.ifPresent(pointer ->
                send(
                        Input.Kind.DRAG,
                        pointer.screen(),
                        pointer.button(),
                        pointer.clicks(),
                        pointer.modifiers()));
    }

    private void press(MouseEvent event) {
        var button = button(event.getButton());
        if (button.isEmpty() || last.isPresent()) {
            return;
        }
        hovering.accept(Optional.empty());
        if (!node.isFocused()) {
            node.requestFocus();
        }
        var modifiers = Keyboard.modifiers(event, space);
        last =
                Optional.of(
                        pointer(
                                Input.Kind.PRESS,
                                at(event),
                                button.get(),
                                event.getClickCount(),
                                modifiers));
        if (button.get() == Input.Button.MIDDLE || modifiers.contains(Modifier.PAN)) {
            node.setCursor(Cursor.CLOSED_HAND);
        }
        last.ifPresent(this::send);
        event.consume();
    }

    private void drag(MouseEvent event) {
        last.ifPresent(pointer -> {
            if (pointer.button() != Input.Button.SECONDARY) {
                node.setCursor(gripping(node.getCursor()));
            }
            var modifiers = EnumSet.copyOf(union(event, pointer));
            send(Input.Kind.DRAG, at(event), pointer.button(), pointer.clicks(), modifiers);
            event.consume();
        });
    }

    private void release(MouseEvent event) {
        var pressed = last.filter(p -> button(event.getButton()).equals(Optional.of(p.button())));
        if (pressed.isEmpty()) {
            return;
        }
        var pointer = pressed.get();
        send(
                Input.Kind.RELEASE,
                at(event),
                pointer.button(),
                pointer.clicks(),
                Keyboard.modifiers(event, space));
        last = Optional.empty();
        node.setCursor(space ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        event.consume();
    }

    /// The space bar may come up before the button does; the drag it began goes on.
    private Set<Modifier> union(MouseEvent event, Input.Pointer pointer) {
        var held = Keyboard.modifiers(event, space);
        if (pointer.modifiers().contains(Modifier.PAN)) {
            held.add(Modifier.PAN);
        }
        return held.isEmpty() ? EnumSet.noneOf(Modifier.class) : held;
    }

    private void move(MouseEvent event) {
        var hit = wire.get().map(to -> to.hit(at(event)));
        if (!space) {
            node.setCursor(hit.map(found -> cursor(found, at(event))).orElse(Cursor.DEFAULT));
        }
        hovering.accept(hit);
    }

    private void leave() {
        if (last.isEmpty()) {
            hovering.accept(Optional.empty());
        }
    }

    private Cursor cursor(Hit hit, ScreenPoint at) {
        boolean opens = hit.isGround() && wire.get().flatMap(to -> to.beside(at)).isPresent();
        return opens ? Cursor.HAND : cursor(hit);
    }

    private static Cursor cursor(Hit hit) {
        return switch (hit) {
            case Hit.OnColumnEdge _ -> Cursor.H_RESIZE;
            case Hit.OnCardEdge _ -> Cursor.E_RESIZE;
            case Hit.OnLinkGrip _ -> Cursor.CROSSHAIR;
            case Hit.OnLink _ -> Cursor.HAND;
            case Hit.OnPoint point ->
                    point.singleCard().isPresent() ? Cursor.V_RESIZE : Cursor.DEFAULT;
            case Hit.OnCard _, Hit.OnStage _, Hit.OnStep _, Hit.OnLane _, Hit.OnStageSliver _ ->
                    Cursor.OPEN_HAND;
            case Hit.InCell _, Hit.OnLaneSliver _, Hit.Outside _ -> Cursor.DEFAULT;
        };
    }

    private static Cursor gripping(Cursor cursor) {
        return cursor == Cursor.OPEN_HAND ? Cursor.CLOSED_HAND : cursor;
    }

    private void send(
            Input.Kind kind,
            ScreenPoint at,
            Input.Button button,
            int clicks,
            Set<Modifier> modifiers) {
        var pointer = pointer(kind, at, button, clicks, modifiers);
        last = Optional.of(pointer);
        send(pointer);
    }

    private void send(Input.Pointer pointer) {
        wire.get().ifPresent(to -> to.send(pointer));
    }

    private Input.Pointer pointer(
            Input.Kind kind,
            ScreenPoint at,
            Input.Button button,
            int clicks,
            Set<Modifier> modifiers) {
        var on = wire.get().map(to -> to.projection().toBoard(at.x(), at.y()));
        return new Input.Pointer(
                kind, on.orElseGet(() -> new Point(at.x(), at.y())), at, button, clicks, modifiers);
    }

    private static ScreenPoint at(MouseEvent event) {
        return new ScreenPoint(event.getX(), event.getY());
    }

    private static Optional<Input.Button> button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Optional.of(Input.Button.PRIMARY);
            case MIDDLE -> Optional.of(Input.Button.MIDDLE);
            case SECONDARY -> Optional.of(Input.Button.SECONDARY);
            case NONE, BACK, FORWARD -> Optional.empty();
        };
    }
}

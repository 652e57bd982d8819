// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import laneway.layout.Hit;
import laneway.tool.BoardTool;
import laneway.tool.Input;

import java.util.Optional;
import java.util.function.Supplier;

/// What mouse, wheel and trackpad do at the board.
final class MouseInput {
    private static final double WHEEL_ZOOM = 0.0022;
    private static final double EDGE = 4;

    private final BoardRoom room;
    private final PointerInput pointer;
    private final Supplier<BoardTool> tool;
    private final Supplier<ContextMenu> menu;
    private Optional<ContextMenu> showing = Optional.empty();

    MouseInput(
            BoardRoom room,
            PointerInput pointer,
            Supplier<BoardTool> tool,
            Supplier<ContextMenu> menu) {
        this.room = room;
        this.pointer = pointer;
        this.tool = tool;
        this.menu = menu;
    }

    void install() {
        room.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        room.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        room.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        room.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        room.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        room.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        room.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::showMenu);
    }

    /// What happens inside the editor is the editor's affair.
    private boolean isForEditor(MouseEvent event) {
        return event.getTarget() instanceof Node node && node != room && isInEditor(node);
    }

    private static boolean isInEditor(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each instanceof Typist || each instanceof Completion) {
                return true;
            }
        }
        return false;
    }

    private void pressed(MouseEvent event) {
        showing.ifPresent(ContextMenu::hide);
        showing = Optional.empty();
        if (!isForEditor(event)) {
            room.requestFocus();
            send(Input.Kind.PRESS, event);
        }
    }

    private void dragged(MouseEvent event) {
        if (!isForEditor(event)) {
            room.dragged(pointer.of(Input.Kind.DRAG, event));
            send(Input.Kind.DRAG, event);
        }
    }

    private void released(MouseEvent event) {
        room.dragged(Optional.empty());
        if (!isForEditor(event)) {
            send(Input.Kind.RELEASE, event);
        }
        moved(event);
    }

    private void send(Input.Kind kind, MouseEvent event) {
        pointer.of(kind, event).ifPresent(tool.get()::handle);
        if (event.getButton() == MouseButton.MIDDLE && kind == Input.Kind.PRESS) {
            room.setCursor(Cursor.CLOSED_HAND);
        }
        event.consume();
    }

    private void moved(MouseEvent event) {
        if (tool.get().isBusy()) {
            return;
        }
        var on = room.projection();
        var hit =
                on.board()
                        .hit(
                                on.toBoard(event.getX(), event.getY()),
                                EDGE / on.view().scale().zoom());
        room.setCursor(
                switch (hit) {
                    case Hit.OnColumnEdge _ -> Cursor.H_RESIZE;
                    case Hit.OnCardEdge _ -> Cursor.E_RESIZE;
                    case Hit.OnCard _,
                            Hit.InCell _,
                            Hit.OnStage _,
                            Hit.OnStep _,
                            Hit.OnLane _,
                            Hit.OnStageSliver _,
                            Hit.OnLaneSliver _,
                            Hit.Outside _ ->
                            Cursor.DEFAULT;
                });
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            room.zoomAt(event.getX(), event.getY(), Math.exp(event.getDeltaY() * WHEEL_ZOOM));
        } else {
            room.board().view().scrollBy(-event.getDeltaX(), -event.getDeltaY());
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        room.zoomAt(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }

    private void showMenu(ContextMenuEvent event) {
        if (event.getTarget() instanceof Node node
                && isInEditor(node)
                && !event.isKeyboardTrigger()) {
            return;
        }
        var shown = menu.get();
        showing = Optional.of(shown);
        shown.show(room, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}

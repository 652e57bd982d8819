// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// The keys that open the context menu of what has the keyboard.
///
/// On Windows JavaFX asks for the menu by itself; elsewhere these keys do nothing without this.
public final class MenuKey {
    private static final List<KeyCombination> KEYS =
            List.of(
                    new KeyCodeCombination(KeyCode.CONTEXT_MENU),
                    new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN));

    private MenuKey() {}

    /// Makes them work in a window.
    public static void install(Scene scene) {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(scene, event));
        }
    }

    private static void press(Scene scene, KeyEvent event) {
        Node focused = scene.getFocusOwner();
        if (focused != null && KEYS.stream().anyMatch(keys -> keys.match(event))) {
            event.consume();
            ask(focused);
        }
    }

    /// At the place where Windows asks for it.
    private static void ask(Node node) {
        var bounds = node.getLayoutBounds();
        double x = bounds.getMinX() + bounds.getWidth() / 4;
        double y = bounds.getCenterY();
        var inScene = node.localToScene(x, y);
        var onScreen = node.localToScreen(x, y);
        Event.fireEvent(
                node,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        inScene.getX(),
                        inScene.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        true,
                        null));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Presses keys, clicks and picks commands in the window of the running program, without the detour
/// over the window system: when a method returns, the program has answered.
final class Fingers {
    private final Stage stage;
    private final Node board;

    Fingers(Stage stage) {
        this.stage = stage;
        board = stage.getScene().lookup(".live-board");
    }

    /// Brings the keyboard to the board.
    void toBoard() {
        board.requestFocus();
    }

    void press(KeyCode code, KeyCode... held) {
        var down = List.of(held);
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    target(),
                    new KeyEvent(
                            kind,
                            "",
                            "",
                            code,
                            down.contains(KeyCode.SHIFT),
                            down.contains(KeyCode.CONTROL),
                            down.contains(KeyCode.ALT),
                            false));
        }
    }

    void type(String letter) {
        Event.fireEvent(
                target(),
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        letter,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    private EventTarget target() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null ? stage.getScene() : owner;
    }

    /// Clicks at a place of the board, in shares of its size.
    void click(double across, double down) {
        var bounds = board.getLayoutBounds();
        var at = new Point2D(bounds.getWidth() * across, bounds.getHeight() * down);
        mouse(MouseEvent.MOUSE_PRESSED, at);
        mouse(MouseEvent.MOUSE_RELEASED, at);
    }

    /// Drags from one place of the board to another, a step at each call.
    void drag(EventType<MouseEvent> kind, double across, double down) {
        var bounds = board.getLayoutBounds();
        mouse(kind, new Point2D(bounds.getWidth() * across, bounds.getHeight() * down));
    }

    private void mouse(EventType<MouseEvent> kind, Point2D at) {
        var inScene = board.localToScene(at);
        var onScreen = board.localToScreen(at);
        Event.fireEvent(
                board,
                new MouseEvent(
                        kind,
                        inScene.getX(),
                        inScene.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        kind != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(board, inScene.getX(), inScene.getY())));
    }

    /// Picks a command from the menus.
    void pick(String command) {
        var bar = (MenuBar) stage.getScene().lookup(".menu-bar");
        bar.getMenus().stream()
                .flatMap(Fingers::items)
                .filter(item -> command.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no command " + command))
                .fire();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(Fingers::items)
                : Stream.of(item);
    }

    /// Puts a list on the clipboard.
    static void copy(String... lines) {
        var content = new ClipboardContent();
        content.putString(String.join("\n", Arrays.asList(lines)));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The commands that cannot be picked now do nothing.
    boolean can(String command) {
        var bar = (MenuBar) stage.getScene().lookup(".menu-bar");
        return bar.getMenus().stream()
                .map(Menu::getItems)
                .flatMap(List::stream)
                .filter(item -> command.equals(item.getId()))
                .anyMatch((MenuItem item) -> !item.isDisable());
    }
}

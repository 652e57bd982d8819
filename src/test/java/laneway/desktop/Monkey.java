// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Presses, drags, types and picks commands of a window without any plan; the same for the same
/// seed.
///
/// All methods belong to the screen's thread.
final class Monkey {
    /// What leaves the map, or asks the system for a file.
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "new",
                    "newFrom",
                    "welcome",
                    "open",
                    "recent",
                    "samples",
                    "save",
                    "saveAs",
                    "autosave",
                    "versions",
                    "recover",
                    "kept",
                    "export",
                    "quit",
                    "fullScreen");

    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.TAB,
                    KeyCode.ENTER,
                    KeyCode.ENTER,
                    KeyCode.ESCAPE,
                    KeyCode.DELETE,
                    KeyCode.F2,
                    KeyCode.F6,
                    KeyCode.F8,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.BACK_SPACE);

    private static final List<String> WORDS =
            List.of("Pay", "asks support", "+", "1. one", "é", "כן", "v", " ", "l", "🙂");

    private final Random random;
    private final Stage stage;
    private final Node board;
    private final List<MenuItem> items = new ArrayList<>();
    private MenuItem save = new MenuItem();

    /// @param board takes what the pointer does
    Monkey(long seed, Stage stage, Node board) {
        random = new Random(seed);
        this.stage = stage;
        this.board = board;
        nodes(stage.getScene().getRoot())
                .filter(MenuBar.class::isInstance)
                .map(MenuBar.class::cast)
                .flatMap(bar -> bar.getMenus().stream())
                .forEach(this::collect);
    }

    private void collect(Menu menu) {
        for (var item : menu.getItems()) {
            if ("save".equals(item.getId())) {
                save = item;
            }
            if (!(item instanceof Menu)
                    && item.getId() != null
                    && !LEFT_OUT.contains(item.getId())) {
                items.add(item);
            }
        }
    }

    private static Stream<Node> nodes(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(child ->
                        child instanceof Parent inner
                                ? Stream.concat(Stream.of(child), nodes(inner))
                                : Stream.of(child));
    }

    /// The commands that it picks from.
    int commands() {
        return items.size();
    }

    /// Does one thing, and tells what.
    String step() {
        closeOthers();
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5 -> command();
            case 6, 7, 8, 9, 10 -> drag();
            case 11, 12 -> click();
            case 13, 14, 15 -> type();
            case 16 -> toBoard();
            default -> key();
        };
    }

    /// Brings what is open to an end.
    void finish() {
        for (int i = 0; i < 5; i++) {
            closeOthers();
            board.requestFocus();
            press(KeyCode.ESCAPE, false, false, false);
        }
    }

    /// Picks the command that saves; keys go to whatever window has them after all that play.
    void save() {
        stage.requestFocus();
        save.fire();
    }

    /// Takes everything back that can be.
    void undoAll() {
        var undo =
                items.stream()
                        .filter(item -> item.getId().equals("undo"))
                        .findFirst()
                        .orElseThrow();
        while (!undo.isDisable()) {
            undo.fire();
        }
    }

    /// Dialogs, menus and suggestions go away unanswered.
    private void closeOthers() {
        for (var window : List.copyOf(Window.getWindows())) {
            if (window != stage) {
                window.hide();
            }
        }
    }

    private String command() {
        var able = items.stream().filter(item -> !item.isDisable()).toList();
        var item = able.get(random.nextInt(able.size()));
        item.fire();
        return item.getId();
    }

    private String toBoard() {
        board.requestFocus();
        return "to the board";
    }

    private String key() {
        var code = KEYS.get(random.nextInt(KEYS.size()));
        boolean shift = random.nextInt(4) == 0;
        boolean shortcut = random.nextInt(6) == 0;
        boolean alt = random.nextInt(6) == 0;
        press(code, shift, shortcut, alt);
        return code + (shift ? " shift" : "") + (shortcut ? " shortcut" : "") + (alt ? " alt" : "");
    }

    private void press(KeyCode code, boolean shift, boolean shortcut, boolean alt) {
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(
                    target(), new KeyEvent(kind, "", "", code, shift, shortcut, alt, false));
        }
    }

    private String type() {
        var word = WORDS.get(random.nextInt(WORDS.size()));
        for (int letter : word.codePoints().toArray()) {
            var text = Character.toString(letter);
            Event.fireEvent(
                    target(),
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            text,
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        }
        return "typed " + word;
    }

    private EventTarget target() {
        Scene scene = stage.getScene();
        return scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
    }

    private String click() {
        var at = point();
        int clicks = 1 + random.nextInt(2);
        var button = random.nextInt(6) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        boolean shift = random.nextInt(5) == 0;
        boolean shortcut = random.nextInt(5) == 0;
        mouse(MouseEvent.MOUSE_MOVED, at, MouseButton.NONE, 0, shift, shortcut);
        for (int count = 1; count <= clicks; count++) {
            mouse(MouseEvent.MOUSE_PRESSED, at, button, count, shift, shortcut);
            mouse(MouseEvent.MOUSE_RELEASED, at, button, count, shift, shortcut);
        }
        return clicks + " clicks with " + button + " at " + at;
    }

    /// From anywhere to anywhere; now and then Esc is pressed on the way.
    private String drag() {
        var from = point();
        var to = point();
        var button = random.nextInt(8) == 0 ? MouseButton.MIDDLE : MouseButton.PRIMARY;
        boolean shift = random.nextInt(6) == 0;
        boolean shortcut = random.nextInt(6) == 0;
        mouse(MouseEvent.MOUSE_PRESSED, from, button, 1, shift, shortcut);
        for (int i = 1; i <= 3; i++) {
            mouse(
                    MouseEvent.MOUSE_DRAGGED,
                    from.interpolate(to, i / 3.0),
                    button,
                    1,
                    shift,
                    shortcut);
        }
        if (random.nextInt(10) == 0) {
            press(KeyCode.ESCAPE, false, false, false);
        }
        mouse(MouseEvent.MOUSE_RELEASED, to, button, 1, shift, shortcut);
        return "dragged with " + button + " from " + from + " to " + to;
    }

    private Point2D point() {
        var bounds = board.getLayoutBounds();
        return new Point2D(
                random.nextDouble() * bounds.getWidth(), random.nextDouble() * bounds.getHeight());
    }

    private void mouse(
            EventType<MouseEvent> kind,
            Point2D at,
            MouseButton button,
            int clicks,
            boolean shift,
            boolean shortcut) {
        var inScene = board.localToScene(at);
        var onScreen = board.localToScreen(at);
        boolean down = kind != MouseEvent.MOUSE_RELEASED && kind != MouseEvent.MOUSE_MOVED;
        Event.fireEvent(
                board,
                new MouseEvent(
                        kind,
                        inScene.getX(),
                        inScene.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        button,
                        clicks,
                        shift,
                        shortcut,
                        false,
                        false,
                        down && button == MouseButton.PRIMARY,
                        down && button == MouseButton.MIDDLE,
                        down && button == MouseButton.SECONDARY,
                        false,
                        false,
                        true,
                        new PickResult(board, inScene.getX(), inScene.getY())));
    }
}

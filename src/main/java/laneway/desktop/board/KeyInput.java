// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import laneway.desktop.command.Shortcuts;
import laneway.tool.BoardTool;
import laneway.tool.Input;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/// What the keys do at the board: commands first, then the tool; what is left is typed.
final class KeyInput {
    private static final double ZOOM_STEP = 1.25;

    private final InPlaceEditor editor;
    private final PointerInput pointer;
    private final Shortcuts shortcuts;
    private final Supplier<BoardTool> tool;
    private final Supplier<Boolean> hasCursor;
    private final DoubleConsumer zoomBy;
    private boolean space;

    /// @param hasCursor whether a letter would begin a card
    KeyInput(
            InPlaceEditor editor,
            PointerInput pointer,
            Shortcuts shortcuts,
            Supplier<BoardTool> tool,
            Supplier<Boolean> hasCursor,
            DoubleConsumer zoomBy) {
        this.editor = editor;
        this.pointer = pointer;
        this.shortcuts = shortcuts;
        this.tool = tool;
        this.hasCursor = hasCursor;
        this.zoomBy = zoomBy;
        var typist = editor.typist();
        typist.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        typist.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        typist.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Whether the space bar is held, which makes dragging move the view.
    boolean isSpaceHeld() {
        return space;
    }

    /// No key is held any more, as far as anybody knows.
    void forgetHeld() {
        space = false;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !editor.isOpen()) {
            space = true;
            event.consume();
            return;
        }
        if (isModifier(event.getCode())) {
            tool.get().handle(new Input.ModifiersChanged(pointer.modifiers(event)));
            return;
        }
        if (editor.isOpen()) {
            whileWriting(event);
        } else {
            atRest(event);
        }
    }

    private void whileWriting(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                if (event.isShiftDown()) {
                    editor.typist().replaceSelection("\n");
                } else {
                    editor.acceptChosen();
                    send(Input.Key.ENTER, event);
                }
            }
            case TAB -> {
                event.consume();
                editor.acceptChosen();
                send(Input.Key.TAB, event);
            }
            case ESCAPE -> {
                event.consume();
                send(Input.Key.ESCAPE, event);
            }
            case DOWN, UP -> {
                if (editor.step(event.getCode() == KeyCode.DOWN ? 1 : -1)) {
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void atRest(KeyEvent event) {
        var command = shortcuts.match(event);
        if (command.isPresent()) {
            event.consume();
            shortcuts.run(command.get());
            return;
        }
        keyOf(event.getCode())
                .filter(key -> send(key, event) || key != Input.Key.TAB)
                .ifPresent(_ -> event.consume());
        if (!event.isConsumed() && !isText(event)) {
            keepFromTypist(event);
        }
    }

    /// Keys that mean something to a text area but nothing to the board go on to the window.
    private void keepFromTypist(KeyEvent event) {
        switch (event.getCode()) {
            case HOME, END, PAGE_UP, PAGE_DOWN, A, C, V, X, Z, Y, INSERT -> event.consume();
            default -> {}
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            space = false;
        }
        if (isModifier(event.getCode())) {
            tool.get().handle(new Input.ModifiersChanged(pointer.modifiers(event)));
        }
    }

    /// What nobody could take as the beginning of a card must not wait in the text area.
    private void typed(KeyEvent event) {
        if (editor.isOpen()) {
            return;
        }
        var text = event.getCharacter();
        if (!hasCursor.get() && (text.equals("+") || text.equals("-"))) {
            zoomBy.accept(text.equals("+") ? ZOOM_STEP : 1 / ZOOM_STEP);
        }
        if (!hasCursor.get() || text.isBlank()) {
            event.consume();
        }
    }

    private boolean send(Input.Key key, KeyEvent event) {
        return tool.get().handle(new Input.KeyPress(key, pointer.modifiers(event)));
    }

    private static boolean isText(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && event.getCode().isLetterKey();
    }

    private static boolean isModifier(KeyCode code) {
        return switch (code) {
            case SHIFT, CONTROL, ALT, META, COMMAND -> true;
            default -> false;
        };
    }

    private static Optional<Input.Key> keyOf(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> Optional.of(Input.Key.LEFT);
            case RIGHT, KP_RIGHT -> Optional.of(Input.Key.RIGHT);
            case UP, KP_UP -> Optional.of(Input.Key.UP);
            case DOWN, KP_DOWN -> Optional.of(Input.Key.DOWN);
            case ENTER -> Optional.of(Input.Key.ENTER);
            case TAB -> Optional.of(Input.Key.TAB);
            case ESCAPE -> Optional.of(Input.Key.ESCAPE);
            case F2 -> Optional.of(Input.Key.F2);
            case DELETE -> Optional.of(Input.Key.DELETE);
            default -> Optional.empty();
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import laneway.tool.Input;
import laneway.tool.Modifier;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Turns the mouse's events into what the tool understands.
final class PointerInput {
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");

    private final Supplier<Projection> projection;
    private final Supplier<Boolean> pan;

    /// @param pan whether the space bar is held
    PointerInput(Supplier<Projection> projection, Supplier<Boolean> pan) {
        this.projection = projection;
        this.pan = pan;
    }

    /// The input that an event stands for; empty for buttons that mean nothing.
    Optional<Input.Pointer> of(Input.Kind kind, MouseEvent event) {
        var button =
                switch (event.getButton()) {
                    case PRIMARY -> Input.Button.PRIMARY;
                    case MIDDLE -> Input.Button.MIDDLE;
                    case SECONDARY -> Input.Button.SECONDARY;
                    case NONE, BACK, FORWARD -> null;
                };
        return Optional.ofNullable(button)
                .map(known ->
                        new Input.Pointer(
                                kind,
                                projection.get().toBoard(event.getX(), event.getY()),
                                new laneway.tool.ScreenPoint(event.getX(), event.getY()),
                                known,
                                event.getClickCount(),
                                modifiers(event)));
    }

    /// The same pointer over a board that has moved below it.
    Input.Pointer again(Input.Pointer last) {
        return new Input.Pointer(
                Input.Kind.DRAG,
                projection.get().toBoard(last.screen().x(), last.screen().y()),
                last.screen(),
                last.button(),
                last.clicks(),
                last.modifiers());
    }

    private Set<Modifier> modifiers(MouseEvent event) {
        return modifiers(
                event.isShiftDown(),
                event.isShortcutDown(),
                event.isAltDown(),
                event.isControlDown());
    }

    Set<Modifier> modifiers(KeyEvent event) {
        return modifiers(
                event.isShiftDown(),
                event.isShortcutDown(),
                event.isAltDown(),
                event.isControlDown());
    }

    private Set<Modifier> modifiers(boolean shift, boolean shortcut, boolean alt, boolean control) {
        var held = EnumSet.noneOf(Modifier.class);
        if (shift) {
            held.add(Modifier.SHIFT);
        }
        if (shortcut) {
            held.add(Modifier.SHORTCUT);
        }
        if (alt) {
            held.add(Modifier.ALT);
        }
        if (MAC ? alt : control) {
            held.add(Modifier.COPY);
        }
        if (pan.get()) {
            held.add(Modifier.PAN);
        }
        return held;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import laneway.tool.Input;
import laneway.tool.Modifier;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the keys of a keyboard mean to the tool.
final class Keyboard {
    private static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private Keyboard() {}

    /// The keys held during an event.
    ///
    /// @param panning whether the space bar is held
    static Set<Modifier> modifiers(InputEvent event, boolean panning) {
        var held =
                switch (event) {
                    case MouseEvent m ->
                            of(
                                    m.isShiftDown(),
                                    m.isShortcutDown(),
                                    m.isAltDown(),
                                    m.isControlDown());
                    case KeyEvent k ->
                            of(
                                    k.isShiftDown(),
                                    k.isShortcutDown(),
                                    k.isAltDown(),
                                    k.isControlDown());
                    default -> EnumSet.noneOf(Modifier.class);
                };
        if (panning) {
            held.add(Modifier.PAN);
        }
        return held;
    }

    private static Set<Modifier> of(boolean shift, boolean shortcut, boolean alt, boolean control) {
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
        return held;
    }

    /// The key as the tool knows it; empty for those that commands of the window answer to.
    static Optional<Input.Key> key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain) {
            return Optional.empty();
        }
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> Optional.of(Input.Key.LEFT);
            case RIGHT, KP_RIGHT -> Optional.of(Input.Key.RIGHT);
            case UP, KP_UP -> Optional.of(Input.Key.UP);
            case DOWN, KP_DOWN -> Optional.of(Input.Key.DOWN);
            case ENTER -> Optional.of(Input.Key.ENTER);
            case TAB -> Optional.of(Input.Key.TAB);
            case ESCAPE -> Optional.of(Input.Key.ESCAPE);
            case F2 -> Optional.of(Input.Key.F2);
            default -> Optional.empty();
        };
    }

    static boolean isModifier(KeyEvent event) {
        return event.getCode().isModifierKey();
    }

    /// The text that a key typed; empty for control characters and for shortcuts. AltGr, which is
    /// Control with Alt on Windows, and Option on a Mac do type.
    static Optional<String> typed(KeyEvent event) {
        boolean shortcut =
                event.isControlDown() || event.isAltDown() || (MAC && event.isMetaDown());
        boolean types = !shortcut || ((event.isControlDown() || MAC) && event.isAltDown());
        var text = event.getCharacter();
        if (!types || text.isEmpty() || text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        return Optional.of(text);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Key combinations, with the platform's own shortcut key.
public final class Keys {
    private Keys() {}

    /// A key alone.
    public static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    /// A key with the shortcut key: Control, or Command on a Mac.
    public static KeyCombination shortcut(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    /// A key with the shortcut key and Shift.
    public static KeyCombination shortcutShift(KeyCode code) {
        return new KeyCodeCombination(
                code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }

    /// A key with Shift.
    public static KeyCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    /// A key with Alt.
    public static KeyCombination alt(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }
}

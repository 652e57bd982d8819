// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.Locale;

/// The make of the keyboard: which keys do what, and how they are written.
public enum Machine {
    MAC("\u2318", "\u2325"),
    OTHER("Ctrl+", "Ctrl+");

    private final String shortcut;
    private final String copying;

    Machine(String shortcut, String copying) {
        this.shortcut = shortcut;
        this.copying = copying;
    }

    /// The one that the program runs on.
    public static Machine here() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")
                ? MAC
                : OTHER;
    }

    /// The shortcut key as it is written before another one.
    public String shortcut() {
        return shortcut;
    }

    /// The key that makes dragging copy, as it is written before what is done with it.
    public String copying() {
        return copying;
    }

    /// A key for one of several things that have numbers: with Alt, which on a Mac types a letter
    /// and needs the shortcut key beside it.
    public KeyCombination numbered(KeyCode digit) {
        return switch (this) {
            case MAC ->
                    new KeyCodeCombination(
                            digit, KeyCombination.SHORTCUT_DOWN, KeyCombination.ALT_DOWN);
            case OTHER -> Keys.alt(digit);
        };
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.layout.Point;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Something that a person did at the board.
public sealed interface Input {
    /// Moved or pressed a mouse, a pen, a finger.
    ///
    /// @param at on the board as it is seen now
    /// @param button that was pressed; for a move the primary one
    /// @param clicks 1 for the first press, 2 for the second of a double-click
    record Pointer(
            Kind kind,
            Point at,
            ScreenPoint screen,
            Button button,
            int clicks,
            Set<Modifier> modifiers)
            implements Input {
        public Pointer {
            modifiers = copy(modifiers);
        }

        boolean has(Modifier modifier) {
            return modifiers.contains(modifier);
        }
    }

    /// What happened to the pointer.
    enum Kind {
        PRESS,
        DRAG,
        RELEASE
    }

    /// A button of the pointer.
    enum Button {
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    /// Pressed a key that means something to the board.
    record KeyPress(Key key, Set<Modifier> modifiers) implements Input {
        public KeyPress {
            modifiers = copy(modifiers);
        }

        boolean has(Modifier modifier) {
            return modifiers.contains(modifier);
        }
    }

    /// A key that means something to the board.
    enum Key {
        LEFT,
        RIGHT,
        UP,
        DOWN,
        ENTER,
        TAB,
        ESCAPE,
        F2,
        DELETE
    }

    /// Pressed or let go a modifier and nothing else.
    record ModifiersChanged(Set<Modifier> modifiers) implements Input {
        public ModifiersChanged {
            modifiers = copy(modifiers);
        }
    }

    /// Typed text at the board while no editor was open.
    record Typed(String text) implements Input {}

    /// Changed what stands in the in-place editor.
    ///
    /// @param text all of it
    record EditorText(String text) implements Input {}

    /// Turned to another window, or to another part of this one.
    record FocusLost() implements Input {}

    /// Changed the size of the window: where the board's body is seen, beside the headers.
    record Framed(double left, double top, double right, double bottom) implements Input {}

    private static Set<Modifier> copy(Set<Modifier> modifiers) {
        var copy = EnumSet.noneOf(Modifier.class);
        copy.addAll(modifiers);
        return Collections.unmodifiableSet(copy);
    }
}

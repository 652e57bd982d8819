// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import javafx.scene.input.KeyCode;

import java.util.Optional;

/// What a presenter may want, by key or by clicker.
enum Cue {
    NEXT,
    BACK,
    FIRST,
    LAST,
    /// To the slide whose number was typed, else on.
    GO,
    BLACK,
    WHITE,
    END;

    /// What a key means; clickers send Page Up and Page Down, Esc and the full stop.
    static Optional<Cue> of(KeyCode key) {
        return switch (key) {
            case RIGHT, DOWN, SPACE, PAGE_DOWN, N -> Optional.of(NEXT);
            case LEFT, UP, BACK_SPACE, PAGE_UP, P -> Optional.of(BACK);
            case HOME -> Optional.of(FIRST);
            case END -> Optional.of(LAST);
            case ENTER -> Optional.of(GO);
            case B, PERIOD, DECIMAL -> Optional.of(BLACK);
            case W, COMMA -> Optional.of(WHITE);
            case ESCAPE -> Optional.of(Cue.END);
            default -> Optional.empty();
        };
    }
}

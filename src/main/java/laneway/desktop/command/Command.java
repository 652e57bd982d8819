// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Something the user can do.
///
/// @param id what the list, the toolbar and the texts know it by
/// @param name what it is called now; "Undo move 3 cards" changes with what it would do
/// @param keys the first is shown in menus, the others work too
/// @param scope where its keys work
/// @param enabled whether it can be done now
/// @param ticked for a command that switches something: whether that is on
/// @param effect what it does
public record Command(
        String id,
        Supplier<String> name,
        Optional<Ikon> icon,
        List<KeyCombination> keys,
        Scope scope,
        BooleanSupplier enabled,
        Optional<BooleanSupplier> ticked,
        Runnable effect) {

    /// Where the keys of a command work.
    public enum Scope {
        /// Anywhere in the window.
        WINDOW,
        /// On the board only, so that Delete in a text field deletes a letter.
        BOARD
    }

    public Command {
        keys = List.copyOf(keys);
    }

    /// Does it, if it can be done now.
    public void run() {
        if (enabled.getAsBoolean()) {
            effect.run();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.scene.input.KeyCombination;

import laneway.desktop.words.Words;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Puts a command together, beginning with its identity and ending with what it does.
public final class CommandBuilder {
    private final String id;
    private Supplier<String> name;
    private @Nullable Ikon icon;
    private List<KeyCombination> keys = List.of();
    private Command.Scope scope = Command.Scope.WINDOW;
    private BooleanSupplier enabled = () -> true;
    private @Nullable BooleanSupplier ticked;

    private CommandBuilder(String id) {
        this.id = id;
        this.name = () -> Words.say("command." + id);
    }

    /// A command named by the text `command.<id>`, always enabled, without icon and keys.
    public static CommandBuilder command(String id) {
        return new CommandBuilder(id);
    }

    /// A name that depends on the moment.
    public CommandBuilder named(Supplier<String> wanted) {
        name = wanted;
        return this;
    }

    public CommandBuilder icon(Ikon wanted) {
        icon = wanted;
        return this;
    }

    /// Keys that work anywhere in the window.
    public CommandBuilder keys(KeyCombination... wanted) {
        keys = List.of(wanted);
        return this;
    }

    /// Keys that work on the board only.
    public CommandBuilder boardKeys(KeyCombination... wanted) {
        scope = Command.Scope.BOARD;
        return keys(wanted);
    }

    /// When the command can be done.
    public CommandBuilder when(BooleanSupplier wanted) {
        enabled = wanted;
        return this;
    }

    /// What the command switches on and off.
    public CommandBuilder ticked(BooleanSupplier wanted) {
        ticked = wanted;
        return this;
    }

    /// The command, with what it does.
    public Command does(Runnable effect) {
        return new Command(
                id,
                name,
                Optional.ofNullable(icon),
                keys,
                scope,
                enabled,
                Optional.ofNullable(ticked),
                effect);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.Optional;
import java.util.Set;

/// Gives commands their keys.
public final class Shortcuts {
    private final CommandList commands;

    public Shortcuts(CommandList commands) {
        this.commands = commands;
    }

    /// Makes all keys work in a window; the menu bar sees to the first of each command only.
    public void install(Scene scene) {
        for (Command command : commands.all()) {
            for (KeyCombination keys : command.keys()) {
                scene.getAccelerators().putIfAbsent(keys, () -> run(command));
            }
        }
    }

    /// Lets commands have their keys where a field would take them for itself: undo in a field that
    /// tells every keystroke takes back what the map has heard.
    public void prefer(Node node, String... ids) {
        var preferred = Set.of(ids);
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event ->
                        match(event)
                                .filter(command -> preferred.contains(command.id()))
                                .ifPresent(command -> {
                                    event.consume();
                                    run(command);
                                }));
    }

    /// Keeps keys that are meant for the board from working while something else has the focus.
    public void keepBoardKeysOutOf(Node node) {
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (match(event).filter(c -> c.scope() == Command.Scope.BOARD).isPresent()) {
                        event.consume();
                    }
                });
    }

    /// The command that an event's keys stand for.
    public Optional<Command> match(KeyEvent event) {
        return commands.all().stream()
                .filter(command -> command.keys().stream().anyMatch(keys -> keys.match(event)))
                .findFirst();
    }

    /// Does a command and has it shown everywhere what that changed.
    public void run(Command command) {
        command.run();
        commands.refresh();
    }
}

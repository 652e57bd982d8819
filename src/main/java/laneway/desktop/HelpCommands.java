// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandList;
import laneway.desktop.command.Keys;
import laneway.desktop.dialog.AboutPage;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.dialog.KeysPage;
import laneway.desktop.welcome.FirstSteps;

import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

import java.util.List;

/// What explains the program.
final class HelpCommands {
    private final CommandList commands;
    private final Dialogs dialogs;
    private final FirstSteps steps;

    HelpCommands(CommandList commands, Dialogs dialogs, FirstSteps steps) {
        this.commands = commands;
        this.dialogs = dialogs;
        this.steps = steps;
    }

    List<Command> commands() {
        return List.of(
                command("keys")
                        .icon(MaterialDesignK.KEYBOARD_OUTLINE)
                        .keys(Keys.key(KeyCode.F1), Keys.shortcut(KeyCode.SLASH))
                        .does(() -> new KeysPage(commands, MenuPlans.MENUS).show(dialogs)),
                command("firstSteps").ticked(steps::isShown).does(this::switchSteps),
                command("about")
                        .icon(MaterialDesignI.INFORMATION_OUTLINE)
                        .does(() -> dialogs.ask(AboutPage.question())));
    }

    private void switchSteps() {
        steps.show(!steps.isShown());
    }
}

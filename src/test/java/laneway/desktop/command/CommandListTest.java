// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import static laneway.desktop.command.CommandBuilder.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class CommandListTest {
    private final List<String> done = new ArrayList<>();
    private final CommandList commands = new CommandList();

    private static KeyEvent press(KeyCode code, boolean control) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", code, false, control, false, control && isMac());
    }

    private static boolean isMac() {
        return System.getProperty("os.name").contains("Mac");
    }

    @Test
    void aCommandThatCannotBeDoneDoesNothing() {
        command("save").when(() -> false).does(() -> done.add("save")).run();
        assertThat(done).isEmpty();
    }

    @Test
    void theNameComesFromTheTextsUnlessItDependsOnTheMoment() {
        assertThat(command("save").does(() -> {}).name().get()).isEqualTo("Save");
        assertThat(command("save").named(() -> "Save 3").does(() -> {}).name().get())
                .isEqualTo("Save 3");
    }

    @Test
    void twoCommandsCannotShareAnIdentity() {
        commands.add(List.of(command("save").does(() -> {})));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commands.add(List.of(command("save").does(() -> {}))))
                .withMessageContaining("save");
    }

    @Test
    void keysFindTheirCommandWhetherFirstOrNot() {
        var redo =
                command("redo")
                        .keys(Keys.shortcutShift(KeyCode.Z), Keys.shortcut(KeyCode.Y))
                        .does(() -> {});
        commands.add(List.of(command("delete").boardKeys(Keys.key(KeyCode.DELETE)).does(() -> {})));
        commands.add(List.of(redo));
        var shortcuts = new Shortcuts(commands);
        assertThat(shortcuts.match(press(KeyCode.Y, true))).contains(redo);
        assertThat(shortcuts.match(press(KeyCode.Y, false))).isEmpty();
        assertThat(shortcuts.match(press(KeyCode.DELETE, false)))
                .map(Command::scope)
                .contains(Command.Scope.BOARD);
    }

    @Test
    void runningACommandRefreshesWhatShowsTheCommands() {
        commands.onRefresh(() -> done.add("refreshed"));
        new Shortcuts(commands).run(command("save").does(() -> done.add("save")));
        assertThat(done).containsExactly("save", "refreshed");
    }
}

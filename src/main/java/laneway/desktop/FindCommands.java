// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.model.FilterMode;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import java.util.List;

/// What finds one's way on the board.
final class FindCommands {
    private final FindDesk desk;

    FindCommands(FindDesk desk) {
        this.desk = desk;
    }

    List<Command> commands() {
        return List.of(
                command("find")
                        .icon(MaterialDesignM.MAGNIFY)
                        .keys(Keys.shortcut(KeyCode.F))
                        .does(() -> desk.open(false)),
                command("replace")
                        .icon(MaterialDesignF.FIND_REPLACE)
                        .keys(Keys.shortcut(KeyCode.H))
                        .does(() -> desk.open(true)),
                command("findNext").keys(Keys.key(KeyCode.F3)).when(desk::canGo).does(desk::next),
                command("findPrevious")
                        .keys(Keys.shift(KeyCode.F3))
                        .when(desk::canGo)
                        .does(desk::previous),
                command("filter")
                        .icon(MaterialDesignF.FILTER_OUTLINE)
                        .ticked(() -> desk.filterMode() == FilterMode.FADE)
                        .when(this::canFilter)
                        .does(() -> toggle(FilterMode.FADE)),
                command("filterHide")
                        .ticked(() -> desk.filterMode() == FilterMode.HIDE)
                        .when(this::canFilter)
                        .does(() -> toggle(FilterMode.HIDE)));
    }

    private boolean canFilter() {
        return desk.filterMode() != FilterMode.OFF || desk.canGo();
    }

    private void toggle(FilterMode mode) {
        desk.filter(desk.filterMode() == mode ? FilterMode.OFF : mode);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// The menu of a family of commands, which come and go. Its items stay as long as they look the
/// same and are made anew only when others come.
final class Submenu {
    private final Menu menu;
    private final Supplier<List<Command>> family;
    private final BiFunction<Command, Supplier<Command>, MenuItem> maker;
    private List<Command> members = List.of();
    private List<Look> looks = List.of();

    /// What an item is made from.
    private record Look(
            String id, boolean ticked, Optional<KeyCombination> keys, Optional<Ikon> icon) {
        static Look of(Command command) {
            return new Look(
                    command.id(),
                    command.ticked().isPresent(),
                    command.keys().stream().findFirst(),
                    command.icon());
        }
    }

    /// @param maker makes the item of a command that is asked for again when it is run
    Submenu(
            String title,
            Supplier<List<Command>> family,
            BiFunction<Command, Supplier<Command>, MenuItem> maker) {
        this.menu = new Menu(title);
        this.family = family;
        this.maker = maker;
        refresh();
    }

    Menu menu() {
        return menu;
    }

    /// Asks for the family again.
    void refresh() {
        members = family.get();
        var wanted = members.stream().map(Look::of).toList();
        if (!wanted.equals(looks)) {
            looks = wanted;
            menu.getItems().clear();
            for (int i = 0; i < members.size(); i++) {
                int place = i;
                menu.getItems().add(maker.apply(members.get(i), () -> members.get(place)));
            }
        }
        for (int i = 0; i < members.size(); i++) {
            Menus.show(members.get(i), menu.getItems().get(i));
        }
        menu.setDisable(members.isEmpty());
    }
}

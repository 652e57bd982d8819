// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Makes menus from plans.
public final class Menus {
    private final CommandList commands;

    public Menus(CommandList commands) {
        this.commands = commands;
    }

    /// The window's menu bar; on a Mac it moves to the top of the screen.
    public MenuBar bar(List<Plan> plans) {
        var bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        for (Plan plan : plans) {
            var menu = new Menu(plan.titleWithKey());
            menu.getItems().setAll(items(plan, true));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    /// A menu for one use at the pointer; what cannot be done now is left out.
    public ContextMenu context(Plan plan) {
        var menu = new ContextMenu();
        for (MenuItem item : items(plan, false)) {
            boolean gap = item instanceof SeparatorMenuItem;
            boolean needless =
                    menu.getItems().isEmpty()
                            || menu.getItems().getLast() instanceof SeparatorMenuItem;
            if (gap ? !needless : !item.isDisable()) {
                menu.getItems().add(item);
            }
        }
        if (!menu.getItems().isEmpty()
                && menu.getItems().getLast() instanceof SeparatorMenuItem last) {
            menu.getItems().remove(last);
        }
        return menu;
    }

    private List<MenuItem> items(Plan plan, boolean lasting) {
        var items = new ArrayList<MenuItem>();
        for (String entry : plan.entries()) {
            if (entry.equals(Plan.GAP)) {
                items.add(new SeparatorMenuItem());
            } else if (commands.family(entry).isPresent()) {
                items.add(submenu(entry));
            } else {
                items.add(item(commands.find(entry).orElseThrow(), lasting));
            }
        }
        return items;
    }

    private MenuItem submenu(String family) {
        var submenu =
                new Submenu(
                        Words.say("menu." + family),
                        () -> commands.family(family).orElseThrow(),
                        this::item);
        commands.onRefresh(submenu::refresh);
        return submenu.menu();
    }

    private MenuItem item(Command command, boolean lasting) {
        var item = item(command, () -> command);
        if (lasting) {
            commands.onRefresh(() -> show(command, item));
        }
        show(command, item);
        return item;
    }

    /// @param now the command as it is when the item is chosen
    private MenuItem item(Command command, Supplier<Command> now) {
        var item = command.ticked().isPresent() ? new CheckMenuItem() : new MenuItem();
        item.setId(command.id());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            now.get().run();
            commands.refresh();
        });
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        if (!(item instanceof CheckMenuItem)) {
            command.icon().ifPresent(icon -> item.setGraphic(Icons.of(icon)));
        }
        return item;
    }

    static void show(Command command, MenuItem item) {
        item.setText(command.name().get());
        item.setDisable(!command.enabled().getAsBoolean());
        if (item instanceof CheckMenuItem check) {
            command.ticked().ifPresent(ticked -> check.setSelected(ticked.getAsBoolean()));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Moments;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// Makes the tiles of recent maps, with what can be done with each.
final class RecentTiles {
    private final WelcomePage.Host host;

    RecentTiles(WelcomePage.Host host) {
        this.host = host;
    }

    Tile of(RecentMap map) {
        var when =
                map.changed().map(Moments::ago).orElseGet(() -> WelcomeWords.say("recent.missing"));
        var tile =
                new Tile(
                        map.name(),
                        when + "\n" + shortened(map.folder()),
                        map.name() + ", " + when + ", " + map.folder());
        tile.setTooltip(new Tooltip(map.file().toString()));
        tile.getStyleClass().add("recent");
        var menu = menu(map);
        tile.setContextMenu(menu);
        if (map.isMissing()) {
            tile.getStyleClass().add("missing");
            tile.show(MaterialDesignF.FILE_QUESTION_OUTLINE);
            tile.setOnAction(_ -> menu.show(tile, Side.BOTTOM, 0, 0));
        } else {
            tile.setOnAction(_ -> host.open(map.file()));
        }
        tile.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, map));
        return tile;
    }

    private void pressed(KeyEvent event, RecentMap map) {
        switch (event.getCode()) {
            case P -> host.pin(map.file(), !map.pinned());
            case DELETE -> host.forget(map.file());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// What pins a map with a click; keys do it on the tile.
    Node pin(RecentMap map) {
        var pin =
                new ToggleButton(
                        "",
                        Icons.of(map.pinned() ? MaterialDesignP.PIN : MaterialDesignP.PIN_OUTLINE));
        var words = WelcomeWords.say(map.pinned() ? "recent.unpin" : "recent.pin");
        pin.setAccessibleText(words + ": " + map.name());
        pin.setTooltip(new Tooltip(WelcomeWords.say("recent.key", words, "P")));
        pin.setSelected(map.pinned());
        pin.setFocusTraversable(false);
        pin.getStyleClass().setAll("tile-pin");
        pin.setOnAction(_ -> host.pin(map.file(), !map.pinned()));
        return pin;
    }

    private ContextMenu menu(RecentMap map) {
        var menu = new ContextMenu();
        if (map.isMissing()) {
            menu.getItems()
                    .addAll(
                            item("recent.locate", () -> host.locate(map.file())),
                            item("recent.kept", () -> host.open(map.file())));
        } else {
            menu.getItems()
                    .addAll(
                            item("recent.open", () -> host.open(map.file())),
                            item("recent.show", () -> host.showInFolder(map.file())));
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                map.pinned() ? "recent.unpin" : "recent.pin",
                                () -> host.pin(map.file(), !map.pinned())),
                        item("recent.forget", () -> host.forget(map.file())));
        return menu;
    }

    private static MenuItem item(String key, Runnable effect) {
        var item = new MenuItem(WelcomeWords.say(key));
        item.setOnAction(_ -> effect.run());
        return item;
    }

    /// The end of a path says more than its beginning.
    private static String shortened(String folder) {
        int most = 38;
        return folder.length() <= most
                ? folder
                : "…" + folder.substring(folder.length() - most + 1);
    }
}

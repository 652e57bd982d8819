// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandList;
import laneway.desktop.command.Machine;
import laneway.desktop.command.Plan;
import laneway.desktop.words.Words;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The page of keys, made from the list of commands, and of what the mouse does.
public final class KeysPage {
    private static final int GESTURES = 13;
    private static final double WIDTH = 920;
    private static final double HEIGHT = 600;
    private static final double BESIDE = 180;
    private static final double LINE = 40;

    private final CommandList commands;
    private final List<Plan> menus;

    public KeysPage(CommandList commands, List<Plan> menus) {
        this.commands = commands;
        this.menus = menus;
    }

    /// One line of the page.
    ///
    /// @param keys what does it, each as it is written on a keyboard
    public record Line(String name, List<String> keys) {}

    /// The lines of one menu: its commands that have keys.
    public List<Line> lines(Plan menu) {
        return menu.entries().stream()
                .flatMap(this::commandsOf)
                .filter(command -> !command.keys().isEmpty())
                .map(KeysPage::line)
                .toList();
    }

    private Stream<Command> commandsOf(String entry) {
        return commands.find(entry)
                .map(Stream::of)
                .or(() -> commands.family(entry).map(List::stream))
                .orElseGet(Stream::empty);
    }

    private static Line line(Command command) {
        var keys = command.keys().stream().limit(2).map(KeyCombination::getDisplayText).toList();
        return new Line(plainName(command), keys);
    }

    /// Not the name of the moment: undo is always undo here.
    private static String plainName(Command command) {
        return Words.find("command." + command.id()).orElse(command.name().get());
    }

    /// What mouse and keys do at the board without being commands.
    public static List<Line> gestures(Machine machine) {
        return IntStream.rangeClosed(1, GESTURES)
                .mapToObj(i ->
                        new Line(
                                Words.say("gesture." + i + ".name"),
                                List.of(
                                        Words.say(
                                                "gesture." + i + ".keys",
                                                machine.shortcut(),
                                                machine.copying()))))
                .toList();
    }

    /// Shows the page.
    public void show(Dialogs dialogs) {
        var dialog = dialogs.dialog(Words.say("dialog.keys.title"));
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(
                        new ButtonType(
                                Words.say("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var gestures = gestures(Machine.here());
        var left = new VBox(18, section(Words.say("dialog.keys.board"), gestures));
        var right = new VBox(18);
        int more = -gestures.size();
        for (Plan menu : menus) {
            var lines = lines(menu);
            if (!lines.isEmpty()) {
                var shorter = more < 0 ? right : left;
                shorter.getChildren().add(section(menu.title(), lines));
                more += more < 0 ? lines.size() : -lines.size();
            }
        }
        var columns = new HBox(40, left, right);
        columns.getStyleClass().add("keys-page");
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        var screen = Screen.getPrimary().getVisualBounds();
        scroll.setPrefSize(
                Math.min(WIDTH, screen.getWidth() - BESIDE),
                Math.min(HEIGHT, screen.getHeight() - BESIDE));
        // on Linux the first window of its kind comes out as low as it may be
        scroll.setMinHeight(Region.USE_PREF_SIZE);
        scrollByKeys(dialog.getDialogPane(), scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var page = new VBox(scroll);
        page.getStyleClass().add("dialog-content");
        dialog.getDialogPane().setContent(page);
        dialog.setResizable(true);
        dialog.show();
    }

    /// There is nothing in the page that could have the keyboard.
    private static void scrollByKeys(Node around, ScrollPane scroll) {
        around.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    double page = scroll.getViewportBounds().getHeight();
                    double more = scroll.getContent().getLayoutBounds().getHeight() - page;
                    double by =
                            switch (event.getCode()) {
                                case DOWN -> LINE;
                                case UP -> -LINE;
                                case PAGE_DOWN -> page;
                                case PAGE_UP -> -page;
                                case END -> more;
                                case HOME -> -more;
                                default -> 0;
                            };
                    if (by != 0 && more > 0) {
                        scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / more, 0, 1));
                        event.consume();
                    }
                });
    }

    private static Node section(String title, List<Line> lines) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(7);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var name = new Label(line.name());
            name.setMinWidth(190);
            var keys = new HBox(5);
            line.keys().forEach(key -> keys.getChildren().add(key(key)));
            grid.addRow(i, name, keys);
        }
        return new VBox(9, heading, grid);
    }

    private static Label key(String text) {
        var key = new Label(text);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }
}

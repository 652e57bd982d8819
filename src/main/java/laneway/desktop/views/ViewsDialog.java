// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.views;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.dialog.Dialogs;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.model.JourneyMap;
import laneway.model.SavedView;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;

/// Lists the views of a map to be renamed, updated and deleted.
public final class ViewsDialog {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 280;

    /// What can be done with a view.
    public interface Desk {
        JourneyMap map();

        void show(SavedView view);

        /// Gives it another name, if that is free.
        void rename(SavedView view, String name);

        /// Has it show what is seen now.
        void update(SavedView view);

        void delete(SavedView view);
    }

    private final Desk desk;
    private final Dialog<ButtonType> dialog;
    private final VBox lines = new VBox(4);

    public ViewsDialog(Dialogs dialogs, Desk desk) {
        this.desk = desk;
        dialog = dialogs.dialog(Words.say("dialog.views.title"));
    }

    public void show() {
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(
                        new ButtonType(
                                Words.say("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var heading = new Label(Words.say("dialog.views.title"));
        heading.getStyleClass().add("heading");
        var text = new Label(Words.say("dialog.views.text"));
        Wrapping.in(text);
        text.setMinHeight(Region.USE_PREF_SIZE);
        lines.getStyleClass().add("kept");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(HEIGHT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var content = new VBox(12, heading, text, scroll);
        content.setPrefWidth(WIDTH);
        content.getStyleClass().add("dialog-content");
        dialog.getDialogPane().setContent(content);
        dialog.setResizable(true);
        fill();
        dialog.show();
    }

    private void fill() {
        var views = desk.map().about().views();
        lines.getChildren().setAll(views.stream().map(this::line).toList());
        if (views.isEmpty()) {
            lines.getChildren().setAll(List.of(new Label(Words.say("dialog.views.none"))));
        }
    }

    private Node line(SavedView view) {
        var name = new TextField(view.name());
        Names.give(name, Words.say("dialog.views.name", view.name()));
        name.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        rename(view, name);
                    }
                });
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, view, name));
        var summary = new Label(ViewWords.summary(view, desk.map()));
        summary.getStyleClass().add("secondary");
        var words = new VBox(3, name, summary);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var delete = button("delete", view, () -> change(() -> desk.delete(view)));
        delete.setText("");
        delete.setGraphic(Icons.of(MaterialDesignT.TRASH_CAN_OUTLINE));
        var line =
                new HBox(
                        8,
                        words,
                        button("show", view, () -> showOnBoard(view)),
                        button("update", view, () -> change(() -> desk.update(view))),
                        delete);
        line.getStyleClass().add("kept-line");
        return line;
    }

    private static Button button(String what, SavedView view, Runnable effect) {
        var key = "dialog.views." + what;
        var button = new Button(Words.say(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Words.say(key + ".tip")));
        button.setAccessibleText(Words.say(key + ".name", view.name()));
        button.setOnAction(_ -> effect.run());
        return button;
    }

    private void showOnBoard(SavedView view) {
        dialog.close();
        desk.show(view);
    }

    private void change(Runnable effect) {
        effect.run();
        fill();
    }

    private void press(KeyEvent event, SavedView view, TextField name) {
        if (event.getCode() == KeyCode.ENTER) {
            rename(view, name);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !name.getText().equals(view.name())) {
            name.setText(view.name());
            event.consume();
        }
    }

    /// A name that cannot be had gives way to the one before.
    private void rename(SavedView view, TextField field) {
        var wanted = field.getText().strip();
        boolean listed = desk.map().about().views().contains(view);
        if (listed && !wanted.equals(view.name())) {
            desk.rename(view, wanted);
            fill();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.views;

import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import laneway.desktop.dialog.Dialogs;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;

import java.util.Collection;
import java.util.function.Consumer;

/// Asks what a view shall be called.
public final class ViewNaming {
    private static final double WIDTH = 400;

    private ViewNaming() {}

    /// Asks; a refusal is for nobody.
    ///
    /// @param summary what the view shows
    /// @param suggested a name to begin with
    /// @param taken the names of other views, which would be replaced
    public static void ask(
            Dialogs dialogs,
            String summary,
            String suggested,
            Collection<String> taken,
            Consumer<String> answer) {
        var dialog = dialogs.dialog(Words.say("dialog.saveView.title"));
        var save = new ButtonType(Words.say("dialog.saveView.save"), ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(Words.say("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(save, cancel);
        var heading = new Label(Words.say("dialog.saveView.title"));
        heading.getStyleClass().add("heading");
        var shown = new Label(summary);
        Wrapping.in(shown);
        var name = new TextField(suggested);
        Names.give(name, Words.say("dialog.saveView.name"));
        var hint = new Label();
        hint.getStyleClass().add("secondary");
        name.textProperty()
                .subscribe(text -> {
                    pane.lookupButton(save).setDisable(text.isBlank());
                    hint.setText(
                            taken.contains(text.strip())
                                    ? Words.say("dialog.saveView.replaces")
                                    : Words.say("dialog.saveView.kept"));
                });
        var content = new VBox(10, heading, shown, name, hint);
        content.setPrefWidth(WIDTH);
        content.getStyleClass().add("dialog-content");
        pane.setContent(content);
        dialog.setOnShown(_ ->
                Platform.runLater(() -> {
                    name.requestFocus();
                    name.selectAll();
                }));
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == save) {
                answer.accept(name.getText().strip());
            }
        });
        dialog.show();
    }
}

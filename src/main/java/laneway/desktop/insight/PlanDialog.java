// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.dialog.Dialogs;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Consumer;

/// Asks what will be done, by whom and until when.
public final class PlanDialog {
    private static final double WIDTH = 460;
    private static final double DATE_WIDTH = 160;

    private PlanDialog() {}

    /// An answer.
    ///
    /// @param due null where nobody has said
    public record Plan(String text, String owner, @Nullable LocalDate due) {}

    /// Asks; a refusal is for nobody.
    ///
    /// @param about what it will be done about; empty for nothing in particular
    public static void ask(Dialogs dialogs, String about, Consumer<Plan> answer) {
        var dialog = dialogs.dialog(InsightWords.say("plan.title"));
        var add = new ButtonType(InsightWords.say("plan.add"), ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(Words.say("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(add, cancel);
        var heading = new Label(InsightWords.say("plan.title"));
        heading.getStyleClass().add("heading");
        var what = field(Words.say("field.ActionItem.text"));
        var owner = field(Words.say("field.ActionItem.owner"));
        HBox.setHgrow(owner, Priority.ALWAYS);
        var due = new DatePicker();
        due.setPromptText(Words.say("field.ActionItem.due"));
        due.setPrefWidth(DATE_WIDTH);
        Names.give(due, Words.say("field.ActionItem.due"));
        Names.give(due.getEditor(), Words.say("field.ActionItem.due"));
        what.textProperty().subscribe(text -> pane.lookupButton(add).setDisable(text.isBlank()));
        var content = new VBox(10, heading);
        if (!about.isBlank()) {
            var reason = new Label(about);
            Wrapping.in(reason);
            reason.getStyleClass().add("secondary");
            content.getChildren().add(reason);
        }
        content.getChildren().addAll(what, new HBox(8, owner, due));
        content.setPrefWidth(WIDTH);
        content.getStyleClass().add("dialog-content");
        pane.setContent(content);
        dialog.setOnShown(_ -> Platform.runLater(what::requestFocus));
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == add) {
                answer.accept(
                        new Plan(what.getText().strip(), owner.getText().strip(), due.getValue()));
            }
        });
        dialog.show();
    }

    private static TextField field(String prompt) {
        var field = new TextField();
        field.setPromptText(prompt);
        Names.give(field, prompt);
        return field;
    }
}

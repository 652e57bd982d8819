// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import javafx.application.Platform;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import laneway.desktop.dialog.Dialogs;
import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;

import java.time.LocalDate;
import java.util.function.Consumer;

/// Asks for the day of the next review.
public final class ReviewDialog {
    private static final double WIDTH = 420;

    private ReviewDialog() {}

    /// Asks; a refusal is for nobody.
    ///
    /// @param items how many action items are carried over
    /// @param suggested a day to begin with
    public static void ask(
            Dialogs dialogs, int items, LocalDate suggested, Consumer<LocalDate> answer) {
        var dialog = dialogs.dialog(InsightWords.say("review.title"));
        var carry = new ButtonType(InsightWords.say("review.carry"), ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(Words.say("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(carry, cancel);
        var heading = new Label(InsightWords.say("review.title"));
        heading.getStyleClass().add("heading");
        var text = new Label(InsightWords.say("review.text", items));
        Wrapping.in(text);
        var day = new DatePicker(suggested);
        Names.give(day, InsightWords.say("review.day"));
        Names.give(day.getEditor(), InsightWords.say("review.day"));
        day.valueProperty()
                .subscribe(chosen -> pane.lookupButton(carry).setDisable(chosen == null));
        var content = new VBox(10, heading, text, day);
        content.setPrefWidth(WIDTH);
        content.getStyleClass().add("dialog-content");
        pane.setContent(content);
        dialog.setOnShown(_ -> Platform.runLater(day::requestFocus));
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == carry) {
                answer.accept(day.getValue());
            }
        });
        dialog.show();
    }
}

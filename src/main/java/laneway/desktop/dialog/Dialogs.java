// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import laneway.desktop.words.Names;
import laneway.desktop.words.Wrapping;

import java.util.HashMap;
import java.util.Map;

/// Asks questions in dialogs above a window.
public final class Dialogs implements Asker {
    private static final double WIDTH = 440;
    private static final int LETTERS_IN_A_ROW = 62;

    private final Window owner;

    public Dialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public void ask(Question question) {
        var dialog = dialog(question.title());
        Map<ButtonType, Question.Choice> choices = new HashMap<>();
        for (Question.Choice choice : question.choices()) {
            var type = new ButtonType(choice.name(), placeOf(choice.role()));
            choices.put(type, choice);
            dialog.getDialogPane().getButtonTypes().add(type);
        }
        preferCancelling(dialog.getDialogPane());
        dialog.getDialogPane().setContent(content(question));
        dialog.setOnHidden(_ -> answer(dialog.getResult(), choices));
        dialog.show();
    }

    /// Where nothing is recommended, Enter does what Esc does.
    private static void preferCancelling(DialogPane pane) {
        var types = pane.getButtonTypes();
        if (types.stream().noneMatch(type -> type.getButtonData().isDefaultButton())) {
            types.stream()
                    .filter(type -> type.getButtonData().isCancelButton())
                    .map(pane::lookupButton)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .forEach(button -> button.setDefaultButton(true));
        }
    }

    private static void answer(ButtonType pressed, Map<ButtonType, Question.Choice> choices) {
        var choice = choices.get(pressed);
        if (choice != null) {
            choice.effect().run();
            return;
        }
        choices.values().stream()
                .filter(each -> each.role() == Question.Role.CANCEL)
                .forEach(each -> each.effect().run());
    }

    /// An empty dialog in the program's look, above the window.
    public Dialog<ButtonType> dialog(String title) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.getDialogPane().getStyleClass().add("calm-dialog");
        return dialog;
    }

    private static Node content(Question question) {
        var heading = new Label(question.title());
        heading.getStyleClass().add("heading");
        Wrapping.in(heading);
        var text = new Label(question.text());
        Wrapping.in(text);
        text.setPrefWidth(WIDTH);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(10, heading, text);
        question.details()
                .ifPresent(details -> box.getChildren().add(details(details, question.title())));
        box.setPrefWidth(WIDTH);
        box.getStyleClass().add("dialog-content");
        return box;
    }

    private static Node details(String text, String name) {
        var area = new TextArea(text);
        Names.give(area, name);
        area.setEditable(false);
        Wrapping.in(area);
        area.setPrefRowCount(Math.clamp(text.lines().mapToInt(Dialogs::rows).sum() + 1L, 3, 12));
        area.getStyleClass().add("details");
        return area;
    }

    private static int rows(String line) {
        return 1 + line.length() / LETTERS_IN_A_ROW;
    }

    private static ButtonBar.ButtonData placeOf(Question.Role role) {
        return switch (role) {
            case DEFAULT -> ButtonBar.ButtonData.OK_DONE;
            case OTHER -> ButtonBar.ButtonData.OTHER;
            case CANCEL -> ButtonBar.ButtonData.CANCEL_CLOSE;
        };
    }
}

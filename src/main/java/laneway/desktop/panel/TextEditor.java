// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

import laneway.desktop.words.Words;

import java.util.function.Consumer;

/// A text, of one line or of several; every keystroke is told.
final class TextEditor implements Editor<String> {
    private static final double TITLE_HEIGHT = 30;
    private static final double PARAGRAPH_HEIGHT = 54;

    private final TextInputControl field;
    private boolean showing;

    private TextEditor(TextInputControl field, Consumer<String> changed) {
        this.field = field;
        field.textProperty()
                .addListener((_, _, text) -> {
                    if (!showing) {
                        changed.accept(text);
                    }
                });
    }

    /// A text of one line.
    static TextEditor line(Consumer<String> changed) {
        return new TextEditor(new TextField(), changed);
    }

    /// A text of several lines, whose field grows with it.
    static TextEditor paragraph(Consumer<String> changed) {
        return new TextEditor(new GrowingTextArea(PARAGRAPH_HEIGHT), changed);
    }

    /// A text of one line that stands out: what the part is called.
    static TextEditor title(Consumer<String> changed) {
        var area = new GrowingTextArea(TITLE_HEIGHT);
        area.setTextFormatter(new TextFormatter<>(TextEditor::inOneLine));
        area.getStyleClass().add("title-field");
        return new TextEditor(area, changed);
    }

    /// A name wraps where it must and has no line breaks of its own.
    private static TextFormatter.Change inOneLine(TextFormatter.Change change) {
        var text = change.getText();
        change.setText(text.equals("\n") ? "" : text.replaceAll("\\R", " "));
        return change;
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(Reading<String> reading) {
        var text = reading.value() == null ? "" : reading.value();
        field.setPromptText(reading.mixed() ? Words.say("field.mixed") : "");
        if (!field.getText().equals(text)) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }
}

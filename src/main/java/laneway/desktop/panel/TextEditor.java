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
    private static final double TITLE_FRAME = 10;
    private static final double PARAGRAPH_HEIGHT = 54;
    private static final double PARAGRAPH_FRAME = 20;

    private final TextInputControl field;
    private final String prompt;
    private boolean showing;

    private TextEditor(TextInputControl field, String prompt, Consumer<String> changed) {
        this.field = field;
        this.prompt = prompt;
        field.textProperty()
                .addListener((_, _, text) -> {
                    if (!showing) {
                        changed.accept(text);
                    }
                });
    }

    /// A text of one line.
    static TextEditor line(Consumer<String> changed) {
        return line("", changed);
    }

    /// A text of one line.
    ///
    /// @param prompt what stands in an empty field
    static TextEditor line(String prompt, Consumer<String> changed) {
        return new TextEditor(new TextField(), prompt, changed);
    }

    /// A text of several lines, whose field grows with it.
    static TextEditor paragraph(Consumer<String> changed) {
        return new TextEditor(new GrowingTextArea(PARAGRAPH_HEIGHT, PARAGRAPH_FRAME), "", changed);
    }

    /// A text of one line that stands out: what the part is called.
    static TextEditor title(Consumer<String> changed) {
        var area = new GrowingTextArea(TITLE_HEIGHT, TITLE_FRAME);
        area.setTextFormatter(new TextFormatter<>(TextEditor::inOneLine));
        area.getStyleClass().add("title-field");
        return new TextEditor(area, "", changed);
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
        field.setPromptText(reading.mixed() ? Words.say("field.mixed") : prompt);
        if (!field.getText().equals(text)) {
            int caret = field.getCaretPosition();
            showing = true;
            field.setText(text);
            showing = false;
            field.positionCaret(Math.min(caret, text.length()));
        }
    }
}

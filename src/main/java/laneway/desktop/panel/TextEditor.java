// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

import laneway.desktop.words.Words;

import java.util.function.Consumer;

/// A text, of one line or of several; every keystroke is told.
final class TextEditor implements Editor<String> {
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
        return new TextEditor(new GrowingTextArea(), changed);
    }

    /// A text of one line that stands out: what the part is called.
    static TextEditor title(Consumer<String> changed) {
        var editor = line(changed);
        editor.field.getStyleClass().add("title-field");
        return editor;
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

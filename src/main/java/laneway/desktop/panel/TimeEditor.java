// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.Consumer;

/// How long something takes, written with its unit, or nothing.
final class TimeEditor implements Editor<Duration> {
    private final TextField field = new TextField();
    private final Label wrong = new Label();
    private final VBox box = new VBox(3, field, wrong);
    private final Consumer<@Nullable Duration> changed;
    private String shown = "";

    TimeEditor(Consumer<@Nullable Duration> changed) {
        this.changed = changed;
        field.setPromptText(Words.say("field.time.prompt"));
        field.setOnAction(_ -> settle());
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        settle();
                    }
                });
        wrong.getStyleClass().add("field-wrong");
        Wrapping.in(wrong);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    }

    @Override
    public void settle() {
        var text = field.getText().strip();
        if (text.equals(shown)) {
            wrong.setText("");
            return;
        }
        var read = WrittenTime.read(text);
        if (!text.isEmpty() && read.isEmpty()) {
            wrong.setText(Words.say("field.time.wrong", text));
            return;
        }
        wrong.setText("");
        shown = read.map(WrittenTime::say).orElse("");
        field.setText(shown);
        changed.accept(read.orElse(null));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Node target() {
        return field;
    }

    @Override
    public void show(Reading<Duration> reading) {
        var time = reading.value();
        var text = time == null ? "" : WrittenTime.say(time);
        field.setPromptText(Words.say(reading.mixed() ? "field.mixed" : "field.time.prompt"));
        if (!text.equals(shown) || wrong.getText().isEmpty()) {
            shown = text;
            wrong.setText("");
            if (!field.getText().equals(text)) {
                field.setText(text);
            }
        }
    }
}

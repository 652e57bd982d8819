// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.model.Figure;
import laneway.model.Source;

import java.util.Optional;

/// The rows that lists of values are written in.
final class TextRow {
    private TextRow() {}

    /// One text a row.
    static final class Plain implements RowsEditor.Row<String> {
        private final TextField field;

        Plain(String prompt, Runnable written) {
            field = field(prompt, written);
        }

        @Override
        public Node node() {
            return field;
        }

        @Override
        public void show(String value) {
            field.setText(value);
        }

        @Override
        public Optional<String> value() {
            return Optional.of(field.getText().strip()).filter(text -> !text.isEmpty());
        }
    }

    /// A number and what it counts.
    static final class OfFigure implements RowsEditor.Row<Figure> {
        private final TextField value;
        private final TextField label;
        private final HBox row;

        OfFigure(Runnable written) {
            value = field(Words.say("field.figure.value"), written);
            label = field(Words.say("field.figure.label"), written);
            value.setPrefColumnCount(5);
            value.setMinWidth(70);
            HBox.setHgrow(label, Priority.ALWAYS);
            row = new HBox(4, value, label);
            forwardFocus(row, value);
        }

        @Override
        public Node node() {
            return row;
        }

        @Override
        public void show(Figure figure) {
            value.setText(figure.value());
            label.setText(figure.label());
        }

        @Override
        public Optional<Figure> value() {
            var figure = new Figure(value.getText().strip(), label.getText().strip());
            return Optional.of(figure)
                    .filter(some -> !some.value().isEmpty() || !some.label().isEmpty());
        }
    }

    /// Where evidence comes from.
    static final class OfSource implements RowsEditor.Row<Source> {
        private final TextField quote;
        private final TextField participant;
        private final TextField link;
        private final DatePicker date = new DatePicker();
        private final VBox box;

        OfSource(Runnable written) {
            quote = field(Words.say("field.source.quote"), written);
            participant = field(Words.say("field.source.participant"), written);
            link = field(Words.say("field.source.link"), written);
            date.setPromptText(Words.say("field.source.date"));
            Names.give(date, Words.say("field.source.date"));
            Names.give(date.getEditor(), Words.say("field.source.date"));
            date.valueProperty().addListener((_, _, _) -> written.run());
            date.setMinWidth(124);
            date.setPrefWidth(124);
            HBox.setHgrow(participant, Priority.ALWAYS);
            box = new VBox(4, quote, new HBox(4, participant, date), link);
            forwardFocus(box, quote);
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void show(Source source) {
            quote.setText(source.quote());
            participant.setText(source.participant());
            link.setText(source.link());
            date.setValue(source.date());
        }

        @Override
        public Optional<Source> value() {
            var source =
                    new Source(
                            quote.getText().strip(),
                            participant.getText().strip(),
                            link.getText().strip(),
                            date.getValue());
            return Optional.of(source).filter(some -> !some.equals(new Source("", "", "", null)));
        }
    }

    private static TextField field(String prompt, Runnable written) {
        var field = new TextField();
        field.setPromptText(prompt);
        Names.give(field, prompt);
        field.textProperty().addListener((_, _, _) -> written.run());
        return field;
    }

    private static void forwardFocus(Node from, TextField to) {
        from.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (focused) {
                        to.requestFocus();
                    }
                });
    }
}

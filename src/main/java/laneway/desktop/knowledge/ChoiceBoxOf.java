// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of several values under its name; tells only what the user chose.
final class ChoiceBoxOf<V> {
    private final ComboBox<V> box = new ComboBox<>();
    private final Function<V, String> said;
    private final VBox whole;
    private boolean showing;

    ChoiceBoxOf(String name, Function<V, String> said, Consumer<V> chosen) {
        this.said = said;
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(box);
        box.setCellFactory(_ -> new Cell());
        box.setButtonCell(new Cell());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(_ -> {
            if (!showing && box.getValue() != null) {
                chosen.accept(box.getValue());
            }
        });
        whole = new VBox(5, label, box);
    }

    Node node() {
        return whole;
    }

    void show(List<V> values, V value) {
        showing = true;
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(value);
        showing = false;
    }

    private final class Cell extends ListCell<V> {
        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            var text = item == null ? "" : said.apply(item);
            setText(item != null && text.isEmpty() ? Words.say("field.none") : text);
        }
    }
}

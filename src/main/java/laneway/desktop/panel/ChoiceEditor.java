// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

import laneway.desktop.words.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of a list of values, or none.
final class ChoiceEditor<V> implements Editor<V> {
    private final ComboBox<Optional<V>> box = new ComboBox<>();
    private final Function<V, String> name;
    private final String none;
    private final Cell button = new Cell();
    private boolean showing;
    private boolean mixed;

    /// @param none what the absence of a value is called
    ChoiceEditor(Function<V, String> name, String none, Consumer<@Nullable V> changed) {
        this.name = name;
        this.none = none;
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        box.setCellFactory(_ -> new Cell());
        box.setButtonCell(button);
        box.setOnAction(_ -> {
            if (!showing && box.getValue() != null) {
                changed.accept(box.getValue().orElse(null));
            }
        });
    }

    /// The values that can be chosen; those in the list now stay if they are the same.
    ChoiceEditor<V> among(List<Optional<V>> values) {
        if (!box.getItems().equals(values)) {
            showing = true;
            box.getItems().setAll(values);
            showing = false;
        }
        return this;
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Reading<V> reading) {
        showing = true;
        mixed = reading.mixed();
        box.setPromptText(mixed ? Words.say("field.mixed") : "");
        box.setValue(mixed ? null : Optional.ofNullable(reading.value()));
        button.say(box.getValue());
        showing = false;
    }

    private final class Cell extends ListCell<Optional<V>> {
        @Override
        @SuppressWarnings("NullableOptional") // empty cells have no item
        protected void updateItem(@Nullable Optional<V> item, boolean empty) {
            super.updateItem(item, empty);
            say(item);
        }

        @SuppressWarnings("NullableOptional") // as above
        private void say(@Nullable Optional<V> item) {
            if (item == null) {
                setText(this == button && mixed ? Words.say("field.mixed") : "");
            } else {
                setText(item.map(name).orElse(none));
            }
        }
    }
}

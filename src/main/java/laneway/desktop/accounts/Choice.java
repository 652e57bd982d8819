// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import laneway.desktop.words.Names;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of several values; tells only what the user chose.
final class Choice<V> {
    private final ComboBox<V> box = new ComboBox<>();
    private boolean showing;

    /// @param name what a screen reader calls it
    Choice(String name, Function<V, String> said, Consumer<V> chosen) {
        Names.give(box, name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable V value) {
                        return value == null ? "" : said.apply(value);
                    }

                    @Override
                    public V fromString(String text) {
                        throw new UnsupportedOperationException("not written in: " + text);
                    }
                });
        box.setOnAction(_ -> {
            if (!showing && box.getValue() != null) {
                chosen.accept(box.getValue());
            }
        });
    }

    ComboBox<V> node() {
        return box;
    }

    void show(List<V> values, V value) {
        showing = true;
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(value);
        showing = false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of a few values that stand side by side under a label.
final class Chips<T> {
    private final Map<T, ToggleButton> chips = new LinkedHashMap<>();
    private final VBox box;

    Chips(String key, List<T> values, Function<T, String> name, Consumer<T> chosen) {
        var label = new Label(Words.say(key));
        label.getStyleClass().add("field-label");
        for (T value : values) {
            var chip = new ToggleButton(name.apply(value));
            chip.getStyleClass().add("chip");
            chip.setOnAction(_ -> chosen.accept(value));
            chips.put(value, chip);
        }
        var row = new FlowPane(6, 6);
        row.getChildren().setAll(chips.values());
        box = new VBox(5, label, row);
    }

    Node node() {
        return box;
    }

    void show(T value) {
        chips.forEach((each, chip) -> chip.setSelected(each.equals(value)));
    }
}

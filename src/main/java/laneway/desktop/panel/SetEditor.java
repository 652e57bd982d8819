// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Any of a few values that all stand side by side.
final class SetEditor<V> implements Editor<Set<V>> {
    private final FlowPane row = new FlowPane(4, 4);
    private final Map<V, ToggleButton> buttons = new LinkedHashMap<>();

    SetEditor(List<V> values, Function<V, String> name, Consumer<Set<V>> changed) {
        row.getStyleClass().add("pick");
        for (V value : values) {
            var button = new ToggleButton(name.apply(value));
            button.getStyleClass().add("chip");
            button.setOnAction(_ -> changed.accept(chosen()));
            buttons.put(value, button);
        }
        row.getChildren().setAll(buttons.values());
    }

    private Set<V> chosen() {
        var chosen = new LinkedHashSet<V>();
        buttons.forEach((value, button) -> {
            if (button.isSelected()) {
                chosen.add(value);
            }
        });
        return chosen;
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Reading<Set<V>> reading) {
        var chosen = reading.value() == null ? Set.<V>of() : reading.value();
        buttons.forEach((value, button) -> {
            button.setSelected(chosen.contains(value));
            Partly.show(button, reading.some().contains(value));
        });
    }
}

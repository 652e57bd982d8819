// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// One of a few values that all stand side by side; choosing the chosen one again takes it away.
final class PickEditor<V> implements Editor<V> {
    private static final double GAP = 4;

    private final FlowPane row = new FlowPane(GAP, GAP);
    private final Map<V, ToggleButton> buttons = new LinkedHashMap<>();
    private final boolean mayBeNone;
    private final Consumer<@Nullable V> changed;

    PickEditor(String style, boolean mayBeNone, Consumer<@Nullable V> changed) {
        this.mayBeNone = mayBeNone;
        this.changed = changed;
        row.getStyleClass().addAll("pick", style);
    }

    /// Puts the values closer to each other.
    PickEditor<V> close() {
        row.setHgap(1);
        return this;
    }

    /// Adds a value with a picture, whose name is for screen readers and the tooltip.
    PickEditor<V> with(V value, Node picture, String name) {
        var button = add(value, name);
        button.setGraphic(picture);
        button.setTooltip(new Tooltip(name));
        return this;
    }

    /// Adds a value by its name.
    PickEditor<V> with(V value, String name) {
        add(value, name).setText(name);
        return this;
    }

    private ToggleButton add(V value, String name) {
        var button = new ToggleButton();
        button.setAccessibleText(name);
        button.getStyleClass().add("chip");
        button.setOnAction(_ -> choose(value, button));
        buttons.put(value, button);
        row.getChildren().add(button);
        return button;
    }

    private void choose(V value, ToggleButton button) {
        if (button.isSelected()) {
            changed.accept(value);
        } else if (mayBeNone) {
            changed.accept(null);
        } else {
            button.setSelected(true);
        }
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Reading<V> reading) {
        buttons.forEach((value, button) -> {
            button.setSelected(Objects.equals(value, reading.value()));
            Partly.show(button, reading.some().contains(value));
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

import java.util.function.Consumer;

/// Something that is so or not; says its name itself.
final class FlagEditor implements Editor<Boolean> {
    private final CheckBox box;

    FlagEditor(String name, Consumer<Boolean> changed) {
        box = new CheckBox(name);
        box.setOnAction(_ -> changed.accept(box.isSelected()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Reading<Boolean> reading) {
        box.setIndeterminate(reading.mixed());
        box.setSelected(Boolean.TRUE.equals(reading.value()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;

import laneway.desktop.words.Names;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Consumer;

/// A day, or none; chosen from a calendar or written.
final class DateEditor implements Editor<LocalDate> {
    private final DatePicker picker = new DatePicker();
    private boolean showing;

    DateEditor(String name, Consumer<@Nullable LocalDate> changed) {
        Names.give(picker, name);
        Names.give(picker.getEditor(), name);
        picker.valueProperty()
                .subscribe((_, day) -> {
                    if (!showing) {
                        changed.accept(day);
                    }
                });
    }

    @Override
    public Node node() {
        return picker;
    }

    @Override
    public void show(Reading<LocalDate> reading) {
        showing = true;
        picker.setValue(reading.value());
        showing = false;
    }
}

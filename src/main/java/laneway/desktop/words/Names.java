// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import java.util.Optional;

/// What controls are called by a screen reader.
///
/// JavaFX passes the accessible text of a field on in place of what is written in it, and nobody
/// would hear that. Such a control has its name from a label, also where none is seen.
public final class Names {
    private Names() {}

    /// Names a control.
    public static void give(Node control, String name) {
        if (!isWrittenIn(control)) {
            control.setAccessibleText(name);
        } else if (of(control).filter(name::equals).isEmpty()) {
            new Label(name).setLabelFor(control);
        }
    }

    /// What a control is called, if it has a name beside what is written on it.
    public static Optional<String> of(Node control) {
        if (isWrittenIn(control)) {
            return control.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)
                            instanceof Labeled label
                    ? Optional.of(label.getText())
                    : Optional.empty();
        }
        return Optional.ofNullable(control.getAccessibleText());
    }

    private static boolean isWrittenIn(Node control) {
        return control instanceof TextInputControl || control instanceof ComboBoxBase<?>;
    }
}

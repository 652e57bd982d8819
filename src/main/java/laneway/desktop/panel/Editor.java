// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;

/// A control that shows a value of one type and tells what the user made of it.
///
/// It is made with somebody to tell; it knows neither the property nor the part behind the value.
interface Editor<V> {
    /// The control; always the same node.
    Node node();

    /// Shows a value without telling anybody.
    void show(Reading<V> reading);

    /// Tells what is written but not finished; nothing where every keystroke is told.
    default void settle() {}

    /// Where the name of the field goes for screen readers, and the focus when the name is clicked.
    default Node target() {
        return node();
    }
}

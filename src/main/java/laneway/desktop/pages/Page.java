// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.pages;

import javafx.scene.Node;

import laneway.model.JourneyMap;
import laneway.model.PartId;

/// One page among others in tabs.
public interface Page {
    /// What it looks like; always the same node.
    Node node();

    /// Somebody turns to the page: things may stand in another order than before.
    default void open(JourneyMap map) {
        show(map);
    }

    /// Shows another state of the map; what is looked at stays where it is.
    void show(JourneyMap map);

    /// Selects the row of a part.
    default void select(PartId part) {}

    /// Takes the keyboard.
    void focus();

    /// Takes over what is being written.
    default void settle() {}
}

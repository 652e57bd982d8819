// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.scene.Node;

import laneway.desktop.knowledge.Written;
import laneway.model.Condition;

/// A part of a condition while it is being edited.
interface ConditionNode {
    Node node();

    /// What it says, or what is wrong with it.
    Written<Condition> read();

    /// Takes the keyboard.
    void focus();
}

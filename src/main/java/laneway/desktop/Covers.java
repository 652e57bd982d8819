// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;

import laneway.model.PartId;

import java.util.List;
import java.util.Optional;

/// What may lie in the place of the board, one at a time: the themes, what the map knows, and real
/// customers.
final class Covers {
    private final ThemesDesk themes;
    private final KnowledgeDesk knowledge;
    private final CustomersDesk customers;

    Covers(ThemesDesk themes, KnowledgeDesk knowledge, CustomersDesk customers) {
        this.themes = themes;
        this.knowledge = knowledge;
        this.customers = customers;
        onOpen(themes.node(), knowledge::close, customers::close);
        onOpen(knowledge.node(), themes::close, customers::close);
        onOpen(customers.node(), themes::close, knowledge::close);
    }

    private static void onOpen(Node cover, Runnable... others) {
        cover.visibleProperty()
                .subscribe(open -> {
                    if (open) {
                        List.of(others).forEach(Runnable::run);
                    }
                });
    }

    List<Node> nodes() {
        return List.of(themes.node(), knowledge.node(), customers.node());
    }

    /// What is there now.
    Optional<Node> shown() {
        return nodes().stream().filter(Node::isVisible).findFirst();
    }

    /// Gives the place back to the board.
    void uncover() {
        themes.close();
        knowledge.close();
        customers.close();
    }

    /// Brings the keyboard to what is there.
    void focus() {
        if (themes.isOpen()) {
            themes.focus();
        } else if (customers.isOpen()) {
            customers.focus();
        } else {
            knowledge.focus();
        }
    }

    /// Shows a part in the tables without taking the keyboard there, where it has a row in them.
    ///
    /// @param unasked whether they are opened for it, too
    boolean showRow(PartId part, boolean unasked) {
        return (unasked || knowledge.isOpen()) && knowledge.showRow(part);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;

import laneway.model.PartId;

import java.util.List;
import java.util.Optional;

/// What may lie in the place of the board, one at a time: the themes, and what the map knows.
final class Covers {
    private final ThemesDesk themes;
    private final KnowledgeDesk knowledge;

    Covers(ThemesDesk themes, KnowledgeDesk knowledge) {
        this.themes = themes;
        this.knowledge = knowledge;
        onOpen(themes.node(), knowledge::close);
        onOpen(knowledge.node(), themes::close);
    }

    private static void onOpen(Node cover, Runnable effect) {
        cover.visibleProperty()
                .subscribe(open -> {
                    if (open) {
                        effect.run();
                    }
                });
    }

    List<Node> nodes() {
        return List.of(themes.node(), knowledge.node());
    }

    /// What is there now.
    Optional<Node> shown() {
        return nodes().stream().filter(Node::isVisible).findFirst();
    }

    /// Gives the place back to the board.
    void uncover() {
        themes.close();
        knowledge.close();
    }

    /// Brings the keyboard to what is there.
    void focus() {
        if (themes.isOpen()) {
            themes.focus();
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

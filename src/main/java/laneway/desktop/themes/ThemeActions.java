// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.themes;

import laneway.model.CardId;

import java.util.List;
import java.util.Optional;

/// What is done with themes; the document and the board lie behind it.
public interface ThemeActions {
    /// Takes the cards out of a theme and puts them in another; an empty one stands for no tag.
    void move(List<CardId> cards, Optional<String> from, Optional<String> to);

    /// Gives a theme another name on all its cards; that of another theme merges the two.
    void rename(String from, String to);

    /// Selects cards, so that they can be changed beside the view.
    void select(List<CardId> cards);

    /// Goes back to the board, with these cards selected.
    void leave(List<CardId> cards);
}

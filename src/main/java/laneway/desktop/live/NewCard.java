// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.model.Card;
import laneway.session.EditTarget;
import laneway.session.Session;

import java.util.Optional;

/// Where a new card comes: after the card that the keyboard is on, or at the end of its cell.
final class NewCard {
    private NewCard() {}

    /// Empty while the keyboard is not in the grid.
    static Optional<EditTarget> of(Session session) {
        var cursor = session.selection().cursor();
        if (cursor == null) {
            return Optional.empty();
        }
        var cards = session.map().cardsIn(cursor.cell()).stream().map(Card::id).toList();
        int at = cards.indexOf(cursor.card());
        return Optional.of(new EditTarget.OfNewCard(cursor.cell(), at < 0 ? cards.size() : at + 1));
    }
}

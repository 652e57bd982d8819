// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Point;
import laneway.model.Card;
import laneway.session.Session;

import java.util.Optional;

/// The grip at the lower edge of the only selected card, from which a link is drawn; the right edge
/// draws the card out to later steps.
///
/// @param radius in board units
/// @param top what lies above it is the card, however far away the board is seen from
public record LinkGrip(Card card, Point centre, double radius, double top) {
    /// Its radius on the screen, in pixels.
    private static final double RADIUS = 9;

    /// How far above the edge its middle lies on the screen, so that it keeps off the next card.
    private static final double INWARD = 5;

    /// How much of a card's height it may take: the middle is there to drag the card by.
    private static final double SHARE = 3.0 / 8;

    private static final double LEAST_ZOOM = 0.4;

    /// Empty where a card is not selected alone, out of sight or too far away.
    public static Optional<LinkGrip> of(Session session, Board board) {
        double zoom = session.view().zoom();
        if (zoom < LEAST_ZOOM || session.savedPlace().readOnly()) {
            return Optional.empty();
        }
        return session.selection()
                .singleCard()
                .flatMap(id -> board.boxOf(id))
                .flatMap(box -> on(box, zoom, session));
    }

    private static Optional<LinkGrip> on(Box box, double zoom, Session session) {
        var centre = new Point(box.x() + box.width() / 2, box.bottom() - INWARD / zoom);
        double top = box.bottom() - box.height() * SHARE;
        return session.selection()
                .singleCard()
                .flatMap(id -> session.map().card(id))
                .map(card -> new LinkGrip(card, centre, RADIUS / zoom, top));
    }

    boolean holds(Point at) {
        return at.y() >= top && Math.hypot(at.x() - centre.x(), at.y() - centre.y()) <= radius;
    }
}

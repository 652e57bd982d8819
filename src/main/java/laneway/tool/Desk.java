// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.Edit;
import laneway.edit.Result;
import laneway.layout.Board;
import laneway.layout.Hit;
import laneway.layout.Point;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.session.Navigation;
import laneway.session.Preview;
import laneway.session.Request;
import laneway.session.Selection;
import laneway.session.Session;
import laneway.session.ShownLinks;
import laneway.session.Turn;
import laneway.session.Walk;

import java.util.Optional;
import java.util.function.Supplier;

/// What the states of a gesture work on.
///
/// @param board as it is seen now
record Desk(
        Session session, Supplier<Board> board, ShownLinks links, Turn turn, Scrolling scrolling) {
    /// Pixels around an edge that count as on it.
    private static final double TOLERANCE = 4;

    JourneyMap map() {
        return session.map();
    }

    Selection selection() {
        return session.selection();
    }

    Navigation navigation() {
        return new Navigation(session);
    }

    Walk walk() {
        return new Walk(session.map(), session.showing());
    }

    /// What lies at a point: the grip of the selected card above everything, links above the
    /// ground.
    Hit hit(Point at) {
        double tolerance = TOLERANCE / session.view().zoom();
        var grip = LinkGrip.of(session, board.get()).filter(found -> found.holds(at));
        if (grip.isPresent()) {
            var card = grip.get().card();
            return new Hit.OnLinkGrip(card.id(), card.cell());
        }
        var hit = board.get().hit(at, tolerance);
        boolean ground = hit instanceof Hit.InCell || hit instanceof Hit.OnColumnEdge;
        return ground && at.x() >= 0 && at.y() >= 0
                ? links.routes(session, board.get())
                        .at(at, tolerance)
                        .<Hit>map(Hit.OnLink::new)
                        .orElse(hit)
                : hit;
    }

    void select(Selection selection) {
        session.select(selection);
    }

    void selectCard(CardId id) {
        map().card(id).map(Selection::ofCard).ifPresent(session::select);
    }

    void show(Preview preview) {
        session.show(preview);
    }

    void ask(Request request) {
        session.ask(request);
    }

    /// Whether the edit was applied, even if it changed nothing.
    boolean apply(Edit edit) {
        return session.apply(edit) instanceof Result.Edited;
    }

    boolean apply(Optional<? extends Edit> edit) {
        return edit.isPresent() && apply(edit.get());
    }

    /// Ends what a gesture shows.
    void clear() {
        scrolling.stop(session);
        session.show(Preview.NONE);
    }
}

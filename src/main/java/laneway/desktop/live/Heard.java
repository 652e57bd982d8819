// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.layout.Hit;
import laneway.session.Cursor;
import laneway.session.Preview;

import java.util.Optional;

/// Where the keyboard is for who hears the board, and what is said before the name of that place.
///
/// @param at empty while the keyboard is nowhere on the board
/// @param lead ends as a sentence does; empty where the place alone is to be heard
record Heard(Optional<Cursor> at, String lead) {

    /// As the session has it: while a link is drawn, the place that it would lead to.
    static Heard of(Wire to) {
        var session = to.session();
        if (session.preview() instanceof Preview.Linking linking) {
            boolean aims = linking.to().isPresent();
            return new Heard(aim(to, linking), aims ? LiveWords.say("live.spoken.linkTo") : "");
        }
        int selected = session.selection().cards().size();
        return new Heard(
                Optional.ofNullable(session.selection().cursor()),
                selected > 1 ? LiveWords.say("live.spoken.selected", selected) : "");
    }

    private static Optional<Cursor> aim(Wire to, Preview.Linking linking) {
        var map = to.session().map();
        return linking.to()
                .flatMap(map::card)
                .map(card -> new Cursor(card.cell(), card.id()))
                .or(() -> under(to.projection().board().hit(linking.at(), 0)));
    }

    private static Optional<Cursor> under(Hit hit) {
        return switch (hit) {
            case Hit.OnCard(var card, var cell) -> Optional.of(new Cursor(cell, card));
            case Hit.OnCardEdge(var card, var cell) -> Optional.of(new Cursor(cell, card));
            case Hit.OnLinkGrip(var card, var cell) -> Optional.of(new Cursor(cell, card));
            case Hit.InCell(var cell, _) -> Optional.of(Cursor.in(cell));
            case Hit.OnPoint(var cell, _) -> Optional.of(Cursor.in(cell));
            case Hit.OnLink _,
                    Hit.OnStage _,
                    Hit.OnStageSliver _,
                    Hit.OnStep _,
                    Hit.OnLane _,
                    Hit.OnLaneSliver _,
                    Hit.OnColumnEdge _,
                    Hit.Outside _ ->
                    Optional.empty();
        };
    }

    /// The same with something said first.
    Heard after(String said) {
        return new Heard(at, said + lead);
    }
}

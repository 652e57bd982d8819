// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.Locks;
import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.layout.Hit;
import laneway.layout.Row;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.LaneId;
import laneway.session.Preview;

import java.util.Optional;

/// A point of an emotional curve is being dragged to another grade of feeling.
///
/// The curve is laid out anew only when the grade changes, on a map that nobody else sees.
///
/// @param shown what the curve would be now
record Scoring(Press press, LaneId lane, CardId card, Preview.Scoring shown) implements State {

    /// Takes hold of a point that stands for one card; refuses one that several made, which none of
    /// them could follow.
    static Optional<State> begin(Press press, Hit.OnPoint point, Desk desk) {
        var lane = point.cell().lane();
        var card = point.singleCard();
        if (card.isEmpty()) {
            desk.session().refuse(Result.Reason.POINT_OF_SEVERAL_CARDS);
            return State.rest();
        }
        if (desk.session().savedPlace().readOnly()) {
            desk.session().refuse(Result.Reason.READ_ONLY);
            return State.rest();
        }
        var locked = Locks.of(press.map(), point.cell());
        if (locked.isPresent()) {
            desk.session().refuse(locked.get());
            return State.rest();
        }
        var start = sentiment(press, press.input(), lane);
        return Optional.of(
                new Scoring(press, lane, card.get(), preview(press, lane, card.get(), start)));
    }

    @Override
    public Optional<State> on(Input input, Desk desk) {
        if (!(input instanceof Input.Pointer pointer) || pointer.kind() == Input.Kind.PRESS) {
            return Optional.empty();
        }
        int sentiment = sentiment(press, pointer, lane);
        if (pointer.kind() == Input.Kind.RELEASE) {
            desk.clear();
            desk.apply(SetProperty.of(card, Card.SENTIMENT, sentiment));
            return State.rest();
        }
        var now = sentiment == shown.sentiment() ? shown : preview(press, lane, card, sentiment);
        desk.show(now);
        return Optional.of(new Scoring(press, lane, card, now));
    }

    private static int sentiment(Press press, Input.Pointer pointer, LaneId lane) {
        return press.board().row(lane).map(row -> row.sentimentAt(pointer.at().y())).orElse(0);
    }

    private static Preview.Scoring preview(Press press, LaneId lane, CardId card, int sentiment) {
        var own = press.map().card(card).orElseThrow();
        var map = press.map().with(Card.SENTIMENT.with(own, sentiment));
        Row row = press.board().update(map).board().row(lane).orElseThrow();
        return new Preview.Scoring(card, sentiment, row.curve(), row.pointsOf(card));
    }
}

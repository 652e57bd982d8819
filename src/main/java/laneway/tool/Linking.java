// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.LinkCards;
import laneway.layout.Point;
import laneway.model.CardId;
import laneway.session.Preview;

import java.util.Optional;

/// A link is being drawn from a card's grip to another card.
record Linking(Press press, CardId from) implements State {
    @Override
    public Optional<State> on(Input input, Desk desk) {
        if (!(input instanceof Input.Pointer pointer) || pointer.kind() == Input.Kind.PRESS) {
            return Optional.empty();
        }
        var to = targetAt(pointer.at());
        if (pointer.kind() == Input.Kind.RELEASE) {
            desk.clear();
            to.ifPresent(card -> desk.apply(LinkCards.of(from, card)));
            return State.rest();
        }
        desk.show(new Preview.Linking(from, to, pointer.at()));
        desk.scrolling().follow(pointer.screen(), desk.session());
        return Optional.of(this);
    }

    private Optional<CardId> targetAt(Point at) {
        return press.board().hit(at, 0).singleCard().filter(card -> !card.equals(from));
    }
}

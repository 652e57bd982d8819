// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.layout.Box;
import laneway.layout.Point;
import laneway.model.CardId;
import laneway.session.Cursor;
import laneway.session.Preview;
import laneway.session.Selection;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// A box is being drawn around cards; with Shift or the shortcut key they join those selected.
record Marquee(Press press) implements State {
    @Override
    public Optional<State> on(Input input, Desk desk) {
        if (!(input instanceof Input.Pointer pointer) || pointer.kind() == Input.Kind.PRESS) {
            return Optional.empty();
        }
        var box = boxTo(pointer.at());
        var cards = cardsIn(box, desk);
        if (pointer.kind() == Input.Kind.RELEASE) {
            desk.clear();
            desk.select(selected(cards, desk));
            return State.rest();
        }
        desk.show(new Preview.Marquee(box, cards));
        desk.scrolling().follow(pointer.screen(), desk.session());
        return Optional.of(this);
    }

    private Box boxTo(Point now) {
        var start = press.input().at();
        return Box.between(
                Math.min(start.x(), now.x()),
                Math.min(start.y(), now.y()),
                Math.max(start.x(), now.x()),
                Math.max(start.y(), now.y()));
    }

    private Set<CardId> cardsIn(Box box, Desk desk) {
        var cards = new LinkedHashSet<CardId>();
        if (!Clicking.isPlain(press)) {
            cards.addAll(press.selection().cards());
        }
        desk.board().get().cardsIn(box, placed -> cards.add(placed.card().id()));
        return cards;
    }

    private Selection selected(Set<CardId> cards, Desk desk) {
        var first = cards.stream().findFirst().flatMap(id -> desk.map().card(id));
        return first.map(card ->
                        new Selection(cards, null, new Cursor(card.cell(), card.id()), card.id()))
                .orElse(Selection.NONE);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Place;
import laneway.model.Ranks;
import laneway.model.StepId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Gives cards of a draft their places.
final class Placing {
    private Placing() {}

    /// Adds new cards to a cell; the places that they bring count for nothing.
    static void add(Draft draft, Cell cell, int index, List<Card> cards) {
        var room = makeRoom(draft, cell, draft.before().cardsIn(cell), index, cards.size());
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            draft.add(Card.PLACE.with(card, Place.in(cell, room.inserted().get(i))));
        }
    }

    /// Moves cards; a card that spans several steps spans as many where it lands.
    static void move(Draft draft, List<Landing> landings) {
        Set<CardId> moving = new HashSet<>();
        landings.forEach(landing -> moving.addAll(landing.cards()));
        for (Landing landing : landings) {
            moveTo(draft, landing, moving);
        }
    }

    private static void moveTo(Draft draft, Landing landing, Set<CardId> moving) {
        var map = draft.before();
        var cards = new ArrayList<Card>();
        for (CardId id : landing.cards()) {
            Card card = draft.require(id, Card.class);
            if (card == null) {
                return;
            }
            cards.add(card);
        }
        var now = map.cardsIn(landing.cell());
        var staying = now.stream().filter(card -> !moving.contains(card.id())).toList();
        int index = Math.min(landing.index(), staying.size());
        var then = new ArrayList<>(staying);
        then.addAll(index, cards);
        if (then.equals(now)) {
            return;
        }
        var room = makeRoom(draft, landing.cell(), staying, index, cards.size());
        for (int i = 0; i < cards.size(); i++) {
            Card card = cards.get(i);
            draft.set(card, Card.PLACE, Place.in(landing.cell(), room.inserted().get(i)));
            draft.set(card, Card.SPAN_TO, spanAfter(map, card, landing.cell()));
        }
    }

    private static Ranks.Insertion makeRoom(
            Draft draft, Cell cell, List<Card> staying, int index, int count) {
        var ranks = staying.stream().map(Card::rank).toList();
        var room = Ranks.insert(ranks, Math.min(index, ranks.size()), count);
        room.changed()
                .forEach((i, rank) -> draft.set(staying.get(i), Card.PLACE, Place.in(cell, rank)));
        return room;
    }

    private static @Nullable StepId spanAfter(JourneyMap map, Card card, Cell target) {
        StepId spanTo = card.spanTo();
        if (spanTo == null || card.place().step().equals(target.step())) {
            return spanTo;
        }
        int length = map.indexOf(spanTo) - map.indexOf(card.place().step());
        return stepAfter(map, target.step(), length);
    }

    /// The step some steps after another, at most the last; null where that is the step itself.
    static @Nullable StepId stepAfter(JourneyMap map, StepId step, int length) {
        int own = map.indexOf(step);
        int last = Math.min(own + length, map.steps().size() - 1);
        return own < 0 || last <= own ? null : map.steps().get(last).id();
    }
}

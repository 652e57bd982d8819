// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.Clip;
import laneway.edit.Edit;
import laneway.edit.Landing;
import laneway.edit.Landings;
import laneway.edit.Locks;
import laneway.edit.MoveCards;
import laneway.edit.PasteCards;
import laneway.edit.Result;
import laneway.layout.Hit;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.session.Preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What letting go of dragged cards at a place would do.
///
/// @param place with the index among all cards of the cell
/// @param gathering whether all cards go into that cell
record Drop(
        Press press,
        CardId held,
        List<CardId> cards,
        Hit.InCell place,
        boolean copying,
        boolean gathering) {

    /// The edit, and the cards that have landed when it is done.
    record Made(Edit edit, List<CardId> landed) {}

    /// Whether it is about the same place in the same way.
    boolean isFor(Hit.InCell other, boolean toCopy, boolean toGather) {
        return place.equals(other) && copying == toCopy && gathering == toGather;
    }

    /// The lock that forbids it; empty where none does.
    Optional<Result.Reason> refusal() {
        var map = press.map();
        var cells = new ArrayList<Cell>();
        landings().forEach(landing -> cells.add(landing.cell()));
        if (!copying) {
            cards.stream().flatMap(id -> map.card(id).stream()).map(Card::cell).forEach(cells::add);
        }
        return cells.stream().flatMap(cell -> Locks.of(map, cell).stream()).findFirst();
    }

    /// Where the cards would land; empty where a lock forbids it.
    Optional<Preview.Drop> mark() {
        return refusal().isPresent()
                ? Optional.empty()
                : press.board()
                        .insertionMark(place.cell(), place.index())
                        .map(box -> new Preview.Drop(place.cell(), place.index(), box));
    }

    Made edit() {
        if (!copying) {
            return new Made(new MoveCards(landings()), cards);
        }
        var clip =
                gathering
                        ? Clip.of(press.map(), cards).gathered()
                        : Clip.around(press.map(), origin(), cards);
        var paste = PasteCards.copied(clip, place.cell(), place.index());
        return new Made(paste, paste.ids());
    }

    private List<Landing> landings() {
        JourneyMap map = press.map();
        return gathering
                ? Landings.together(map, cards, place.cell(), indexAmongStaying())
                : Landings.inShape(map, cards, held, place.cell(), indexAmongStaying());
    }

    private int indexAmongStaying() {
        var moving = Set.copyOf(cards);
        var before = press.map().cardsIn(place.cell()).subList(0, place.index());
        return (int) before.stream().filter(card -> !moving.contains(card.id())).count();
    }

    private Cell origin() {
        return press.map().card(held).map(Card::cell).orElseThrow();
    }
}

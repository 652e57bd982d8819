// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.model.Tray;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What is selected: cards, or one other part, or nothing; and where the keyboard is.
///
/// @param cards in the order in which they were selected
/// @param part a stage, step, lane, touchpoint, team, persona, …; never together with cards
/// @param cursor null while the keyboard is not in the grid
/// @param anchor the card from which Shift extends the selection
public record Selection(
        Set<CardId> cards,
        @Nullable PartId part,
        @Nullable Cursor cursor,
        @Nullable CardId anchor) {
    /// Nothing selected, the keyboard nowhere.
    public static final Selection NONE = new Selection(Set.of(), null, null, null);

    public Selection {
        cards = Collections.unmodifiableSet(new LinkedHashSet<>(cards));
        if (part instanceof CardId || (part != null && !cards.isEmpty())) {
            throw new IllegalArgumentException("cards are selected as cards: " + part);
        }
    }

    /// A part that is not a card.
    public static Selection ofPart(PartId part) {
        return new Selection(Set.of(), part, null, null);
    }

    /// No card, the keyboard in a cell.
    public static Selection ofCell(Cell cell) {
        return new Selection(Set.of(), null, Cursor.in(cell), null);
    }

    /// One card, with the keyboard on it.
    public static Selection ofCard(Card card) {
        return new Selection(
                Set.of(card.id()), null, new Cursor(card.cell(), card.id()), card.id());
    }

    /// Cards, with the keyboard on the last of them.
    public static Selection ofCards(JourneyMap map, Collection<CardId> cards) {
        var present = new LinkedHashSet<CardId>();
        cards.stream().filter(id -> map.card(id).isPresent()).forEach(present::add);
        if (present.isEmpty()) {
            return NONE;
        }
        Card last = map.card(present.getLast()).orElseThrow();
        var cursor = new Cursor(last.cell(), last.id());
        return new Selection(present, null, cursor, present.getFirst());
    }

    /// Whether nothing is selected; the keyboard may still be in a cell.
    public boolean isEmpty() {
        return cards.isEmpty() && part == null;
    }

    public boolean contains(CardId card) {
        return cards.contains(card);
    }

    /// The one selected card, where there is exactly one.
    public Optional<CardId> singleCard() {
        return cards.size() == 1 ? Optional.of(cards.iterator().next()) : Optional.empty();
    }

    /// The card joins the selection, or leaves it if it was there.
    public Selection toggled(Card card) {
        var toggled = new LinkedHashSet<>(cards);
        if (!toggled.remove(card.id())) {
            toggled.add(card.id());
        }
        return new Selection(toggled, null, new Cursor(card.cell(), card.id()), card.id());
    }

    /// More cards, with the keyboard where it was.
    public Selection plus(Collection<CardId> more) {
        var both = new LinkedHashSet<>(cards);
        both.addAll(more);
        return new Selection(both, both.isEmpty() ? part : null, cursor, anchor);
    }

    /// Everything between the anchor and a card; the anchor stays, for the next extension.
    ///
    /// @param walk through what is in sight
    public Selection extendedTo(Walk walk, JourneyMap map, Card card) {
        var from = map.card(anchor);
        if (from.isEmpty()) {
            return ofCard(card);
        }
        var cursorThere = new Cursor(card.cell(), card.id());
        return new Selection(walk.between(from.get(), card), null, cursorThere, anchor);
    }

    /// The same selection without what is not in the map or not shown.
    Selection in(JourneyMap map, Showing showing) {
        var there = in(map);
        if (showing.hidesNothing()) {
            return there;
        }
        var shown = new LinkedHashSet<>(there.cards);
        shown.removeIf(card -> !showing.shows(map, card));
        var partLeft = there.part != null && !showing.shows(map, there.part) ? null : there.part;
        var cursorLeft =
                there.cursor != null && !showing.shows(map, there.cursor.cell())
                        ? null
                        : there.cursor;
        if (cursorLeft != null
                && cursorLeft.card() != null
                && !showing.shows(map, cursorLeft.card())) {
            cursorLeft = Cursor.in(cursorLeft.cell());
        }
        var anchorLeft =
                there.anchor != null && !showing.shows(map, there.anchor) ? null : there.anchor;
        return new Selection(shown, partLeft, cursorLeft, anchorLeft);
    }

    private Selection in(JourneyMap map) {
        var present = new LinkedHashSet<CardId>();
        cards.stream().filter(id -> map.card(id).isPresent()).forEach(present::add);
        var partLeft = part != null && map.part(part).isEmpty() ? null : part;
        var anchorLeft = map.card(anchor).isEmpty() ? null : anchor;
        return new Selection(present, partLeft, cursorIn(map), anchorLeft);
    }

    /// The same with the keyboard where it was, should it be meant to go beside the board.
    Selection onBoard(JourneyMap map, @Nullable Cursor before) {
        return cursor == null || !Tray.holds(map, cursor.cell())
                ? this
                : new Selection(
                        cards, part, before == null ? null : Cursor.in(before.cell()), anchor);
    }

    private @Nullable Cursor cursorIn(JourneyMap map) {
        if (cursor == null) {
            return null;
        }
        var card = map.card(cursor.card());
        if (card.isPresent() && !Tray.holds(map, card.get().cell())) {
            return new Cursor(card.get().cell(), card.get().id());
        }
        Cell cell = cursor.cell();
        boolean there = map.indexOf(cell.step()) >= 0 && map.lane(cell.lane()).isPresent();
        return there ? Cursor.in(cell) : null;
    }
}

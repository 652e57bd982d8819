// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.PartId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Leads the keyboard through the grid of a session, and the selection with it.
public final class Navigation {
    private final Session session;

    public Navigation(Session session) {
        this.session = session;
    }

    /// Goes to the neighbouring card, or into the neighbouring cell.
    public void go(Direction direction) {
        target(direction).ifPresent(this::goTo);
    }

    /// Extends the selection to the neighbouring card.
    public void extend(Direction direction) {
        var map = session.map();
        var target = target(direction);
        var card = target.flatMap(to -> map.card(to.card()));
        if (card.isPresent()) {
            session.select(session.selection().extendedTo(walk(), map, card.get()));
            reveal(card.get().cell(), card.get());
        } else {
            target.ifPresent(to -> {
                var now = session.selection();
                session.select(new Selection(now.cards(), null, to, now.anchor()));
                reveal(to.cell(), null);
            });
        }
    }

    /// Goes to the cell that Tab leads to; false where there is none.
    public boolean goToFollowing() {
        return goTo(cursor().flatMap(at -> walk().following(at.cell())));
    }

    /// Goes to the cell that Tab with Shift leads to; false where there is none.
    public boolean goToPreceding() {
        return goTo(cursor().flatMap(at -> walk().preceding(at.cell())));
    }

    /// Selects the first card of a cell, or puts the keyboard into it where it has none.
    public void goTo(Cell cell) {
        var cards = session.showing().cards(session.map(), cell);
        goTo(cards.isEmpty() ? Cursor.in(cell) : new Cursor(cell, cards.getFirst().id()));
    }

    /// Puts the keyboard into the grid, unless it is there: to the selection, or to the beginning.
    public void enter() {
        if (cursor().isEmpty()) {
            walk().start().ifPresent(this::goTo);
        }
    }

    /// Selects every card that is in sight.
    public void selectAll() {
        var cards = walk().allCards();
        var now = session.selection();
        session.select(new Selection(cards, null, now.cursor(), now.anchor()));
    }

    private Optional<Cursor> target(Direction direction) {
        return cursor().map(at -> walk().next(at, direction)).orElseGet(() -> walk().start());
    }

    private Optional<Cursor> cursor() {
        return Optional.ofNullable(session.selection().cursor());
    }

    private boolean goTo(Optional<Cell> cell) {
        cell.ifPresent(this::goTo);
        return cell.isPresent();
    }

    private void goTo(Cursor cursor) {
        var card = session.map().card(cursor.card());
        session.select(card.map(Selection::ofCard).orElse(Selection.ofCell(cursor.cell())));
        reveal(cursor.cell(), card.orElse(null));
    }

    private void reveal(Cell cell, @Nullable Card card) {
        Set<PartId> parts =
                card == null ? Set.copyOf(List.of(cell.step(), cell.lane())) : Set.of(card.id());
        session.ask(new Request.Reveal(parts));
    }

    private Walk walk() {
        return new Walk(session.map(), session.showing());
    }
}

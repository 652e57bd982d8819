// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.Clip;
import laneway.edit.DeleteCards;
import laneway.edit.Edit;
import laneway.edit.PasteCards;
import laneway.edit.Result;
import laneway.layout.Hit;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Limits;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Copies, cuts and pastes the cards of a session; where the copies are kept is the window's
/// affair.
public final class Clipping {
    private final Session session;

    public Clipping(Session session) {
        this.session = session;
    }

    /// The selected cards as values; empty where none are.
    public Clip copy() {
        return Clip.of(session.map(), session.selection().cards());
    }

    /// As [#copy], and deletes the cards; what could not be deleted is not taken either.
    public Clip cut() {
        var clip = copy();
        var cards = clip.cards().stream().map(copied -> copied.card().id()).toList();
        return session.apply(new DeleteCards(cards)) instanceof Result.Edited ? clip : Clip.EMPTY;
    }

    /// Adds the cards of a clip after the card that the keyboard is on, and selects them.
    public void paste(Clip clip) {
        place().ifPresent(at -> {
            var edit = PasteCards.pasted(clip, at.cell(), at.index());
            var _ = applyAndSelect(edit, edit.ids());
        });
    }

    /// How a text would lie on the board; empty where nothing is in it, and where it is too much,
    /// which is told.
    public Optional<PastePlan> plan(String text, Hit.InCell at, PastePlan.Names names) {
        var plan = PastePlan.of(text, session.map(), at, names);
        if (plan.count() > Limits.CARDS) {
            session.refuse(Result.Reason.TOO_MANY_CARDS);
        }
        return Optional.of(plan).filter(some -> some.isAnything() && some.count() <= Limits.CARDS);
    }

    /// Adds the cards of a plan, with the stages and lanes that they need, and selects them.
    public void paste(PastePlan plan) {
        var planned = plan.planned();
        var _ = applyAndSelect(planned.edit(), planned.cards());
    }

    private boolean applyAndSelect(Edit edit, List<CardId> cards) {
        boolean applied = session.apply(edit) instanceof Result.Edited;
        if (applied) {
            session.select(Selection.ofCards(session.map(), cards));
            session.ask(new Request.Reveal(Set.copyOf(cards)));
        }
        return applied;
    }

    /// Where pasted cards go: after the card that the keyboard is on; empty while it is not in the
    /// grid.
    public Optional<Hit.InCell> place() {
        return Optional.ofNullable(session.selection().cursor())
                .map(Cursor::cell)
                .map(cell -> new Hit.InCell(cell, indexAfterCursor(cell)));
    }

    private int indexAfterCursor(Cell cell) {
        var cursor = session.selection().cursor();
        var cards = session.map().cardsIn(cell).stream().map(Card::id).toList();
        int index = cursor == null ? -1 : cards.indexOf(cursor.card());
        return index < 0 ? cards.size() : index + 1;
    }
}

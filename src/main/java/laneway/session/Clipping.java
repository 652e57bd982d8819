// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.AddTexts;
import laneway.edit.Clip;
import laneway.edit.DeleteCards;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.PasteCards;
import laneway.edit.Result;
import laneway.edit.Together;
import laneway.layout.Hit;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Limits;

import java.util.ArrayList;
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

    /// As [#add], after the card that the keyboard is on.
    public void pasteText(String text) {
        place().ifPresent(at -> add(text, at.cell(), at.index()));
    }

    /// Adds a card for each line of a text that is not blank, or, where the text is a block of a
    /// table, its columns to the cells from there to the right; and selects the cards.
    ///
    /// @return whether any card came
    public boolean add(String text, Cell cell, int index) {
        var pasted = PastedText.of(text);
        if (pasted.size() == 0) {
            return false;
        }
        if (pasted.size() > Limits.CARDS) {
            session.refuse(Result.Reason.TOO_MANY_CARDS);
            return false;
        }
        var edits = new ArrayList<Edit>();
        var cards = new ArrayList<CardId>();
        var walk = new Walk(session.map());
        var kind = usualCard(cell);
        Cell to = cell;
        int at = index;
        for (var column : pasted.columns()) {
            var entries = column.stream().map(AddTexts.Entry::of).toList();
            edits.add(new AddTexts(to, at, kind, entries));
            entries.forEach(entry -> cards.add(entry.card()));
            at = Integer.MAX_VALUE;
            to = walk.neighbour(to, Direction.RIGHT).orElse(to);
        }
        return applyAndSelect(new Together(edits, Label.counted("addCards", cards.size())), cards);
    }

    private CardKind usualCard(Cell cell) {
        return session.map()
                .lane(cell.lane())
                .map(Lane::kind)
                .map(LaneKind::usualCard)
                .orElse(CardKind.NOTE);
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

// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.AddCard;
import laneway.edit.Clip;
import laneway.edit.DeleteCards;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.PasteCards;
import laneway.edit.Result;
import laneway.edit.Together;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return session.apply(new DeleteCards(cards)) instanceof Result.Edited
                ? clip
                : new Clip(List.of(), List.of(), List.of());
    }

    /// Adds the cards of a clip after the card that the keyboard is on, and selects them.
    public void paste(Clip clip) {
        target().ifPresent(at -> {
            var edit = PasteCards.pasted(clip, at, indexAfterCursor(at));
            applyAndSelect(edit, edit.ids());
        });
    }

    /// Adds a card for each line that is not blank, and selects them.
    public void pasteLines(String text, CardKind kind) {
        target().ifPresent(at -> addLines(at, text.lines().map(String::strip).toList(), kind));
    }

    private void addLines(Cell cell, List<String> lines, CardKind kind) {
        int index = indexAfterCursor(cell);
        var edits = new ArrayList<Edit>();
        var cards = new ArrayList<CardId>();
        for (String line : lines) {
            if (!line.isEmpty()) {
                var edit = AddCard.written(cell, index + edits.size(), kind, line);
                edits.add(edit);
                cards.add(edit.card());
            }
        }
        applyAndSelect(new Together(edits, Label.counted("addCards", edits.size())), cards);
    }

    private void applyAndSelect(Edit edit, List<CardId> cards) {
        if (session.apply(edit) instanceof Result.Edited) {
            session.select(Selection.ofCards(session.map(), cards));
        }
    }

    private Optional<Cell> target() {
        return Optional.ofNullable(session.selection().cursor()).map(Cursor::cell);
    }

    private int indexAfterCursor(Cell cell) {
        var cursor = session.selection().cursor();
        var cards = session.map().cardsIn(cell).stream().map(Card::id).toList();
        int index = cursor == null ? -1 : cards.indexOf(cursor.card());
        return index < 0 ? cards.size() : index + 1;
    }
}

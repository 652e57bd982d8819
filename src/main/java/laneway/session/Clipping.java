// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.DeleteCards;
import laneway.edit.Edit;
import laneway.edit.PasteCards;
import laneway.edit.PasteLane;
import laneway.edit.Result;
import laneway.edit.WriteCard;
import laneway.edit.Writing;
import laneway.layout.Hit;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.LaneId;
import laneway.model.Limits;
import laneway.model.StageId;
import laneway.model.StepId;

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

    /// The selected cards, or the selected lane with its cards; empty where neither is selected.
    public Optional<Excerpt> copy() {
        return session.selection().part() instanceof LaneId lane
                ? Excerpt.ofLane(session.map(), lane)
                : Excerpt.ofCards(session.map(), session.selection().cards());
    }

    /// As [#copy], and deletes the cards; what could not be deleted is not taken either.
    public Optional<Excerpt> cut() {
        var cards = List.copyOf(session.selection().cards());
        return Excerpt.ofCards(session.map(), cards)
                .filter(_ -> session.apply(new DeleteCards(cards)) instanceof Result.Edited);
    }

    /// Adds the cards of an excerpt after the card that the keyboard is on, or its lane below the
    /// selected one, and selects them.
    public void paste(Excerpt excerpt) {
        switch (excerpt.subject()) {
            case CARDS ->
                    place().ifPresent(at -> {
                        var edit = PasteCards.pasted(excerpt.clip(), at.cell(), at.index());
                        var _ = applyAndSelect(edit, edit.ids());
                    });
            case LANE -> pasteLane(excerpt);
        }
    }

    private void pasteLane(Excerpt excerpt) {
        var lane = excerpt.map().lanes().getFirst().id();
        var edit = PasteLane.of(excerpt.map(), lane, indexAfterLane());
        if (session.apply(edit) instanceof Result.Edited) {
            session.select(Selection.ofPart(edit.copy()));
            session.ask(new Request.Reveal(Set.of(edit.copy())));
        }
    }

    private int indexAfterLane() {
        var map = session.map();
        var selection = session.selection();
        var cursor = selection.cursor();
        var here =
                selection.part() instanceof LaneId id
                        ? map.lane(id)
                        : map.lane(cursor == null ? null : cursor.cell().lane());
        return here.map(lane -> map.lanes().indexOf(lane) + 1).orElse(map.lanes().size());
    }

    /// How a text would lie on the board; empty where nothing is in it, and where it is too much,
    /// which is told.
    public Optional<PastePlan> plan(String text, Hit.InCell at, PastePlan.Names names) {
        var plan = PastePlan.of(text, session.map(), session.showing(), at, names);
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

    /// Adds a text as it is to the one selected card.
    public void pasteIntoCard(String text) {
        var map = session.map();
        session.selection()
                .singleCard()
                .flatMap((CardId id) -> map.card(id))
                .filter(_ -> !text.isBlank())
                .ifPresent(card -> {
                    var before = Writing.of(map, card);
                    var added = text.replaceAll("\\R", "\n").strip();
                    var _ =
                            session.apply(
                                    WriteCard.written(
                                            card.id(),
                                            before.isEmpty() ? added : before + "\n" + added));
                });
    }

    private boolean applyAndSelect(Edit edit, List<CardId> cards) {
        boolean applied = session.apply(edit) instanceof Result.Edited;
        if (applied) {
            session.select(Selection.ofCards(session.map(), cards));
            session.ask(new Request.Reveal(Set.copyOf(cards)));
        }
        return applied;
    }

    /// Where pasted cards go: after the card that the keyboard is on, or into the first cell of the
    /// selected lane, stage or step; empty where none is.
    public Optional<Hit.InCell> place() {
        return Optional.ofNullable(session.selection().cursor())
                .map(Cursor::cell)
                .or(this::firstCell)
                .map(cell -> new Hit.InCell(cell, indexAfterCursor(cell)));
    }

    private Optional<Cell> firstCell() {
        var map = session.map();
        return new Walk(map, session.showing())
                .start()
                .map(Cursor::cell)
                .flatMap(first ->
                        switch (session.selection().part()) {
                            case LaneId lane -> Optional.of(new Cell(first.step(), lane));
                            case StepId step -> Optional.of(new Cell(step, first.lane()));
                            case StageId stage ->
                                    map.stepsOf(stage).stream()
                                            .findFirst()
                                            .map(step -> new Cell(step.id(), first.lane()));
                            case null, default -> Optional.empty();
                        });
    }

    private int indexAfterCursor(Cell cell) {
        var cursor = session.selection().cursor();
        var cards = session.map().cardsIn(cell).stream().map(Card::id).toList();
        int index = cursor == null ? -1 : cards.indexOf(cursor.card());
        return index < 0 ? cards.size() : index + 1;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.DeleteCards;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.PasteCards;
import laneway.edit.PasteLane;
import laneway.edit.PasteStage;
import laneway.edit.Result;
import laneway.edit.WriteCard;
import laneway.edit.Writing;
import laneway.layout.Hit;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Limits;
import laneway.model.PartId;
import laneway.model.StageId;
import laneway.model.Step;
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

    /// The selected cards, or the selected stage or lane with its cards; empty where none of these
    /// is selected.
    public Optional<Excerpt> copy() {
        var map = session.map();
        return switch (session.selection().part()) {
            case StageId stage -> Excerpt.ofStage(map, stage);
            case LaneId lane -> Excerpt.ofLane(map, lane);
            case null, default -> Excerpt.ofCards(map, session.selection().cards());
        };
    }

    /// As [#copy], and deletes the cards; what could not be deleted is not taken either.
    public Optional<Excerpt> cut() {
        var cards = List.copyOf(session.selection().cards());
        return Excerpt.ofCards(session.map(), cards)
                .filter(_ -> session.apply(new DeleteCards(cards)) instanceof Result.Edited);
    }

    /// Adds the cards of an excerpt after the card that the keyboard is on, its stage behind the
    /// selected one, or its lane below it, and selects them. A map that has no stages or no lanes
    /// takes those of the excerpt.
    public void paste(Excerpt excerpt) {
        switch (excerpt.subject()) {
            case CARDS -> place().ifPresent(at -> pasteCards(excerpt, at));
            case STAGE -> {
                var stage = excerpt.map().stages().getFirst().id();
                var edit = PasteStage.of(excerpt.map(), stage, indexAfterStage());
                add(edit, edit.copy());
            }
            case LANE -> {
                var lane = excerpt.map().lanes().getFirst();
                var edit = PasteLane.of(excerpt.map(), lane.id(), indexAfterLane());
                var founding = Founding.stages(session.map(), excerpt.map());
                add(founding.before(edit, Label.named("pasteLane", lane.name())), edit.copy());
            }
        }
    }

    private void pasteCards(Excerpt excerpt, Hit.InCell at) {
        var clip = excerpt.clip();
        var founding = Founding.all(session.map(), excerpt.map());
        var cell = founding.cell(clip.cards().getFirst().card().cell(), at.cell());
        var edit = PasteCards.pasted(clip, cell, at.index());
        var label = Label.counted("pasteCards", edit.ids().size());
        var _ = applyAndSelect(founding.before(edit, label), edit.ids());
    }

    private void add(Edit edit, PartId copy) {
        if (session.apply(edit) instanceof Result.Edited) {
            session.select(Selection.ofPart(copy));
            session.ask(new Request.Reveal(Set.of(copy)));
        }
    }

    private int indexAfterStage() {
        var map = session.map();
        var cursor = session.selection().cursor();
        var here =
                switch (session.selection().part()) {
                    case StageId id -> map.stage(id);
                    case StepId id -> map.step(id).flatMap(step -> map.stage(step.stage()));
                    case null, default ->
                            map.step(cursor == null ? null : cursor.cell().step())
                                    .flatMap(step -> map.stage(step.stage()));
                };
        return here.map(stage -> map.stages().indexOf(stage) + 1).orElse(map.stages().size());
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
    /// selected lane, stage or step, else of the board; empty where none is in sight.
    ///
    /// In a map that has no stages or no lanes it is a cell of those that are going to be founded.
    public Optional<Hit.InCell> place() {
        return Optional.ofNullable(session.selection().cursor())
                .map(Cursor::cell)
                .or(this::firstCell)
                .map(cell -> new Hit.InCell(cell, indexAfterCursor(cell)));
    }

    private Optional<Cell> firstCell() {
        return firstStep().flatMap(step -> firstLane().map(lane -> new Cell(step, lane)));
    }

    private Optional<StepId> firstStep() {
        var map = session.map();
        return switch (session.selection().part()) {
            case StepId step -> Optional.of(step);
            case StageId stage -> map.stepsOf(stage).stream().findFirst().map(Step::id);
            case null, default ->
                    map.steps().isEmpty()
                            ? Optional.of(StepId.random())
                            : walk().steps().stream().findFirst().map(Step::id);
        };
    }

    private Optional<LaneId> firstLane() {
        if (session.selection().part() instanceof LaneId lane) {
            return Optional.of(lane);
        }
        return session.map().lanes().isEmpty()
                ? Optional.of(LaneId.random())
                : walk().lanes().stream().findFirst().map(Lane::id);
    }

    private Walk walk() {
        return new Walk(session.map(), session.showing());
    }

    private int indexAfterCursor(Cell cell) {
        var cursor = session.selection().cursor();
        var cards = session.map().cardsIn(cell).stream().map(Card::id).toList();
        int index = cursor == null ? -1 : cards.indexOf(cursor.card());
        return index < 0 ? cards.size() : index + 1;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.AddCard;
import laneway.edit.Edit;
import laneway.edit.Locks;
import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.edit.WriteCard;
import laneway.edit.Writing;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Tray;
import laneway.session.EditTarget;
import laneway.session.Request;
import laneway.session.Selection;

import java.util.Optional;
import java.util.Set;

/// The in-place editor is open; what stands in it becomes one edit when it is finished.
///
/// @param text that stands in the editor now
/// @param next where the card after a new one is begun
record Editing(EditTarget target, String text, NextCard next) implements State {

    static Optional<Editing> open(EditTarget target, Desk desk) {
        return openWith(target, textOf(target, desk.map()), desk);
    }

    /// Begins to write new cards one after the other.
    static Optional<Editing> open(EditTarget.OfNewCard target, NextCard next, Desk desk) {
        return open(target, desk).map(opened -> new Editing(target, opened.text(), next));
    }

    /// Opens the editor with the first letters of what is being typed; not where a lock would
    /// refuse in the end what somebody took pains to write.
    static Optional<Editing> openWith(EditTarget target, String text, Desk desk) {
        var refusal = refusal(target, desk);
        if (refusal.isPresent()) {
            desk.session().refuse(refusal.get());
            return Optional.empty();
        }
        if (target instanceof EditTarget.OfCard(var card) && Tray.holds(desk.map(), card)) {
            return Optional.empty();
        }
        if (target instanceof EditTarget.OfName(var part)) {
            desk.ask(new Request.Reveal(Set.of(part)));
        }
        desk.ask(new Request.OpenEditor(target, text, completes(target, desk.map())));
        return Optional.of(new Editing(target, text, NextCard.IN_CELL));
    }

    private static Optional<Result.Reason> refusal(EditTarget target, Desk desk) {
        if (desk.session().savedPlace().readOnly()) {
            return Optional.of(Result.Reason.READ_ONLY);
        }
        var map = desk.map();
        return switch (target) {
            case EditTarget.OfCard(var card) ->
                    map.card(card).flatMap(found -> Locks.of(map, found.cell()));
            case EditTarget.OfNewCard(Cell in, _) -> Locks.of(map, in);
            case EditTarget.OfName(var part) -> Locks.of(map, part);
        };
    }

    @Override
    public Optional<State> on(Input input, Desk desk) {
        return switch (input) {
            case Input.EditorText changed -> Optional.of(new Editing(target, changed.text(), next));
            case Input.KeyPress press -> key(press, desk);
            case Input.Pointer pointer when pointer.kind() == Input.Kind.PRESS ->
                    takeOver(desk) ? new Idle().on(pointer, desk) : Optional.of(this);
            case Input.Pointer _,
                    Input.ModifiersChanged _,
                    Input.Typed _,
                    Input.FocusLost _,
                    Input.Framed _ ->
                    Optional.empty();
        };
    }

    private Optional<State> key(Input.KeyPress press, Desk desk) {
        return switch (press.key()) {
            case ESCAPE -> {
                drop(desk);
                yield State.rest();
            }
            case ENTER -> press.has(Modifier.SHIFT) ? Optional.empty() : Optional.of(enter(desk));
            case TAB -> Optional.of(tab(press, desk));
            case LEFT, RIGHT, UP, DOWN, F2, DELETE -> Optional.empty();
        };
    }

    /// After a new card the next one is begun, until one is left blank.
    private State enter(Desk desk) {
        if (!takeOver(desk)) {
            return this;
        }
        if (!text.isBlank() && target instanceof EditTarget.OfNewCard written) {
            var following = open(next.after(written, desk.map(), desk.walk()), next, desk);
            return following.<State>map(editing -> editing).orElseGet(Idle::new);
        }
        return new Idle();
    }

    private State tab(Input.KeyPress press, Desk desk) {
        if (!takeOver(desk)) {
            return this;
        }
        if (press.has(Modifier.SHIFT)) {
            desk.navigation().goToPreceding();
        } else {
            desk.navigation().goToFollowing();
        }
        return new Idle();
    }

    /// Makes an edit of what was written and closes the editor; where it is refused, the editor
    /// stays open with what was written, and false comes back.
    boolean takeOver(Desk desk) {
        var edit = edit(desk.map());
        if (edit.isPresent() && !desk.apply(edit.get())) {
            return false;
        }
        if (edit.orElse(null) instanceof AddCard added) {
            desk.selectCard(added.card());
            desk.ask(new Request.Reveal(Set.of(added.card())));
        }
        desk.ask(new Request.CloseEditor());
        return true;
    }

    /// What is written, as an edit; empty where a new card would be blank.
    Optional<Edit> edit(JourneyMap map) {
        return switch (target) {
            case EditTarget.OfCard(var card) -> Optional.of(WriteCard.written(card, text));
            case EditTarget.OfNewCard _ when text.isBlank() -> Optional.empty();
            case EditTarget.OfNewCard(Cell cell, int index) ->
                    Optional.of(AddCard.written(cell, index, usualKind(map, cell), text.strip()));
            case EditTarget.OfName(var part) -> Optional.of(renaming(part));
        };
    }

    private static CardKind usualKind(JourneyMap map, Cell cell) {
        return map.lane(cell.lane()).map(Lane::kind).map(LaneKind::usualCard).orElse(CardKind.NOTE);
    }

    private SetProperty<?, ?> renaming(PartId part) {
        return switch (part) {
            case StageId stage -> SetProperty.of(stage, Stage.NAME, text.strip());
            case StepId step -> SetProperty.of(step, Step.NAME, text.strip());
            case LaneId lane -> SetProperty.of(lane, Lane.NAME, text.strip());
            case LinkId link -> SetProperty.of(link, Link.LABEL, text.strip());
            default -> throw new IllegalArgumentException("not renamed in place: " + part);
        };
    }

    @Override
    public void drop(Desk desk) {
        desk.ask(new Request.CloseEditor());
        if (target instanceof EditTarget.OfNewCard(Cell cell, _) && desk.selection().isEmpty()) {
            desk.select(Selection.ofCell(cell));
        }
    }

    private static String textOf(EditTarget target, JourneyMap map) {
        return switch (target) {
            case EditTarget.OfCard(var id) ->
                    map.card(id).map(card -> Writing.of(map, card)).orElse("");
            case EditTarget.OfNewCard _ -> "";
            case EditTarget.OfName(var part) ->
                    switch (part) {
                        case StageId id -> map.stage(id).map(Stage::name).orElse("");
                        case StepId id -> map.step(id).map(Step::name).orElse("");
                        case LaneId id -> map.lane(id).map(Lane::name).orElse("");
                        case LinkId id -> map.link(id).map(Link::label).orElse("");
                        default ->
                                throw new IllegalArgumentException("not renamed in place: " + part);
                    };
        };
    }

    private static boolean completes(EditTarget target, JourneyMap map) {
        return switch (target) {
            case EditTarget.OfCard(var id) ->
                    map.card(id)
                            .filter(card ->
                                    card.touchpoint() != null || namesTouchpoints(map, card.cell()))
                            .isPresent();
            case EditTarget.OfNewCard(Cell cell, _) -> namesTouchpoints(map, cell);
            case EditTarget.OfName _ -> false;
        };
    }

    private static boolean namesTouchpoints(JourneyMap map, Cell cell) {
        return map.lane(cell.lane()).map(Writing::namesTouchpoint).orElse(false);
    }
}

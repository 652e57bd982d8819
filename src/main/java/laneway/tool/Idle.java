// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.DeleteCards;
import laneway.edit.DeletePart;
import laneway.model.CardId;
import laneway.model.LaneId;
import laneway.model.LinkId;
import laneway.model.MapId;
import laneway.model.PartId;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.session.Cursor;
import laneway.session.Direction;
import laneway.session.EditTarget;
import laneway.session.Nudge;
import laneway.session.Request;
import laneway.session.Selection;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Nothing is under way: a press begins a gesture, keys work on the selection.
record Idle() implements State {
    @Override
    public Optional<State> on(Input input, Desk desk) {
        var voter = desk.turn().person(desk.map());
        if (voter.isPresent()) {
            return Voting.on(input, voter.getAsInt(), desk);
        }
        return switch (input) {
            case Input.Pointer pointer when pointer.kind() == Input.Kind.PRESS ->
                    Optional.of(press(pointer, desk));
            case Input.KeyPress press -> key(press, desk);
            case Input.Typed typed -> type(typed.text(), desk);
            case Input.Pointer _,
                    Input.ModifiersChanged _,
                    Input.EditorText _,
                    Input.FocusLost _,
                    Input.Framed _ ->
                    Optional.empty();
        };
    }

    private State press(Input.Pointer pointer, Desk desk) {
        if (pointer.button() == Input.Button.MIDDLE || pointer.has(Modifier.PAN)) {
            return new Panning(pointer.screen(), desk.session().view());
        }
        var press = Press.of(pointer, desk);
        if (pointer.button() == Input.Button.SECONDARY) {
            Clicking.forMenu(press, desk);
            return this;
        }
        Clicking.onPress(press, desk);
        return new Pointing(press);
    }

    private Optional<State> key(Input.KeyPress press, Desk desk) {
        return switch (press.key()) {
            case LEFT -> arrow(Direction.LEFT, press, desk);
            case RIGHT -> arrow(Direction.RIGHT, press, desk);
            case UP -> arrow(Direction.UP, press, desk);
            case DOWN -> arrow(Direction.DOWN, press, desk);
            case TAB -> stayIf(tab(press, desk));
            case ENTER, F2 -> editSelection(desk).map(State.class::cast);
            case ESCAPE -> stayIf(clearSelection(desk));
            case DELETE -> stayIf(delete(desk));
        };
    }

    private Optional<State> arrow(Direction direction, Input.KeyPress press, Desk desk) {
        if (press.has(Modifier.SHORTCUT)) {
            return Optional.empty();
        }
        if (press.has(Modifier.ALT)) {
            var cards = desk.selection().cards();
            if (desk.apply(Nudge.of(desk.map(), desk.session().showing(), cards, direction))) {
                desk.ask(new Request.Reveal(Set.copyOf(cards)));
            }
        } else if (press.has(Modifier.SHIFT)) {
            desk.navigation().extend(direction);
        } else {
            desk.navigation().go(direction);
        }
        return Optional.of(this);
    }

    private static boolean tab(Input.KeyPress press, Desk desk) {
        return press.has(Modifier.SHIFT)
                ? desk.navigation().goToPreceding()
                : desk.navigation().goToFollowing();
    }

    private static boolean clearSelection(Desk desk) {
        if (desk.selection().isEmpty()) {
            return false;
        }
        Cursor cursor = desk.selection().cursor();
        desk.select(cursor == null ? Selection.NONE : Selection.ofCell(cursor.cell()));
        return true;
    }

    private static boolean delete(Desk desk) {
        var selection = desk.selection();
        PartId part = selection.part();
        if (!selection.cards().isEmpty()) {
            return desk.apply(new DeleteCards(List.copyOf(selection.cards())));
        }
        return part != null && !(part instanceof MapId) && desk.apply(new DeletePart(part));
    }

    private Optional<State> stayIf(boolean meant) {
        return meant ? Optional.of(this) : Optional.empty();
    }

    /// Opens the editor for the selected card, among several for the one that the keyboard is on;
    /// else for a new card in the cell where it is, or for the name of the selected part.
    static Optional<Editing> editSelection(Desk desk) {
        var selection = desk.selection();
        var card = selection.singleCard().or(() -> onCursor(selection));
        if (card.isPresent()) {
            return Editing.open(new EditTarget.OfCard(card.get()), desk);
        }
        PartId part = selection.part();
        if (part instanceof StageId
                || part instanceof StepId
                || part instanceof LaneId
                || part instanceof LinkId) {
            return Editing.open(new EditTarget.OfName(part), desk);
        }
        return newCard(desk).flatMap(target -> Editing.open(target, desk));
    }

    private static Optional<CardId> onCursor(Selection selection) {
        return Optional.ofNullable(selection.cursor())
                .flatMap(cursor -> Optional.ofNullable(cursor.card()))
                .filter(selection::contains);
    }

    private static Optional<State> type(String text, Desk desk) {
        return text.isBlank()
                ? Optional.empty()
                : newCard(desk)
                        .flatMap(target -> Editing.openWith(target, text, desk))
                        .map(State.class::cast);
    }

    /// The place after the card that the keyboard is on, or at the end of its cell.
    private static Optional<EditTarget> newCard(Desk desk) {
        Cursor cursor = desk.selection().cursor();
        if (cursor == null) {
            return Optional.empty();
        }
        var cards = desk.map().cardsIn(cursor.cell());
        int index = cards.size();
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(cursor.card())) {
                index = i + 1;
            }
        }
        return Optional.of(new EditTarget.OfNewCard(cursor.cell(), index));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.Edit;
import laneway.edit.GiveDot;
import laneway.edit.TakeDotBack;
import laneway.model.CardId;
import laneway.session.Direction;

import java.util.Optional;

/// What inputs mean while somebody votes: a click or a key gives the card a dot, with Shift or the
/// other button takes it back. Nothing is dragged and nothing is written, so that a room full of
/// people does no harm.
final class Voting {
    private Voting() {}

    /// @param person the place of who votes among the ballots
    static Optional<State> on(Input input, int person, Desk desk) {
        return switch (input) {
            case Input.Pointer pointer when pointer.kind() == Input.Kind.PRESS ->
                    Optional.of(press(pointer, person, desk));
            case Input.KeyPress press -> key(press.key(), desk);
            case Input.Typed typed -> type(typed.text(), person, desk);
            case Input.Pointer _,
                    Input.ModifiersChanged _,
                    Input.EditorText _,
                    Input.FocusLost _,
                    Input.Framed _ ->
                    Optional.empty();
        };
    }

    private static State press(Input.Pointer pointer, int person, Desk desk) {
        if (pointer.button() == Input.Button.MIDDLE || pointer.has(Modifier.PAN)) {
            return new Panning(pointer.screen(), desk.session().view());
        }
        var card = desk.hit(pointer.at()).singleCard();
        card.ifPresent(id -> {
            desk.selectCard(id);
            boolean back =
                    pointer.button() == Input.Button.SECONDARY || pointer.has(Modifier.SHIFT);
            vote(id, back, person, desk);
        });
        return new Idle();
    }

    private static void vote(CardId card, boolean back, int person, Desk desk) {
        Edit edit = back ? new TakeDotBack(person, card) : new GiveDot(person, card);
        desk.apply(edit);
    }

    private static Optional<State> key(Input.Key key, Desk desk) {
        switch (key) {
            case LEFT -> desk.navigation().go(Direction.LEFT);
            case RIGHT -> desk.navigation().go(Direction.RIGHT);
            case UP -> desk.navigation().go(Direction.UP);
            case DOWN -> desk.navigation().go(Direction.DOWN);
            case TAB -> desk.navigation().goToFollowing();
            case ENTER, F2, DELETE -> {}
            case ESCAPE -> {
                return Optional.empty();
            }
        }
        return State.rest();
    }

    private static Optional<State> type(String text, int person, Desk desk) {
        var card = Optional.ofNullable(desk.selection().cursor()).map(cursor -> cursor.card());
        card.ifPresent(id -> {
            switch (text) {
                case "+", "v", "V" -> vote(id, false, person, desk);
                case "-", "\u2212" -> vote(id, true, person, desk);
                default -> {}
            }
        });
        return State.rest();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.LinkCards;
import laneway.edit.Result;
import laneway.layout.Box;
import laneway.layout.Point;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.PartId;
import laneway.session.Cursor;
import laneway.session.Direction;
import laneway.session.Preview;
import laneway.session.Request;

import java.util.Optional;
import java.util.Set;

/// The card that a link leads to is being chosen: with the arrow keys, or by a click.
///
/// @param at where the keys have come; the selection stays at the card that the link comes from
record LinkingByKeys(CardId from, Cursor at) implements State {
    /// Empty where the card is gone, or the map is only read.
    static Optional<LinkingByKeys> from(CardId card, Desk desk) {
        if (desk.session().savedPlace().readOnly()) {
            desk.session().refuse(Result.Reason.READ_ONLY);
            return Optional.empty();
        }
        var begun =
                desk.map()
                        .card(card)
                        .map(found -> new LinkingByKeys(card, new Cursor(found.cell(), card)));
        begun.ifPresent(linking -> linking.show(desk));
        return begun;
    }

    @Override
    public Optional<State> on(Input input, Desk desk) {
        return switch (input) {
            case Input.KeyPress press -> key(press.key(), desk);
            case Input.Pointer pointer when pointer.kind() == Input.Kind.PRESS ->
                    press(pointer, desk);
            case Input.Typed _ -> Optional.of(this);
            case Input.Pointer _,
                    Input.ModifiersChanged _,
                    Input.EditorText _,
                    Input.FocusLost _,
                    Input.Framed _ ->
                    Optional.empty();
        };
    }

    private Optional<State> key(Input.Key key, Desk desk) {
        return switch (key) {
            case LEFT -> go(Direction.LEFT, desk);
            case RIGHT -> go(Direction.RIGHT, desk);
            case UP -> go(Direction.UP, desk);
            case DOWN -> go(Direction.DOWN, desk);
            case ENTER -> target().isPresent() ? end(target(), desk) : Optional.of(this);
            case TAB, F2, DELETE -> Optional.of(this);
            case ESCAPE -> throw new IllegalStateException("ends every gesture");
        };
    }

    private Optional<State> go(Direction direction, Desk desk) {
        var next = desk.walk().next(at, direction).map(to -> new LinkingByKeys(from, to));
        next.ifPresent(state -> state.show(desk));
        return Optional.of(next.orElse(this));
    }

    /// A click on a card links it; one elsewhere is the end of it and means what it always does.
    private Optional<State> press(Input.Pointer pointer, Desk desk) {
        var card = desk.hit(pointer.at()).singleCard().filter(id -> !id.equals(from));
        if (card.isPresent() && pointer.button() == Input.Button.PRIMARY) {
            return end(card, desk);
        }
        desk.clear();
        return new Idle().on(pointer, desk);
    }

    private Optional<State> end(Optional<CardId> to, Desk desk) {
        desk.clear();
        to.ifPresent(card -> desk.apply(LinkCards.of(from, card)));
        return State.rest();
    }

    private Optional<CardId> target() {
        return Optional.ofNullable(at.card()).filter(card -> !card.equals(from));
    }

    private void show(Desk desk) {
        var board = desk.board().get();
        var card = Optional.ofNullable(at.card());
        var box = card.flatMap(board::boxOf).or(() -> board.boxOf(at.cell()));
        box.map(LinkingByKeys::middle)
                .ifPresent(end -> desk.show(new Preview.Linking(from, target(), end)));
        desk.ask(
                new Request.Reveal(
                        desk.map()
                                .card(at.card())
                                .map(Card::id)
                                .map(Set::<PartId>of)
                                .orElse(Set.of(at.cell().step(), at.cell().lane()))));
    }

    private static Point middle(Box box) {
        return new Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }
}

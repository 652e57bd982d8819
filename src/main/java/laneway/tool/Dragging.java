// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.Landings;
import laneway.model.CardId;
import laneway.model.Tray;
import laneway.session.Preview;
import laneway.session.Selection;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cards are being dragged: to where the mark is, in the shape in which they lie, or with Shift all
/// into one cell; with the platform's copy key they stay and copies land.
///
/// @param target what letting go would do; null beside the cells
/// @param mark of the target, kept because thousands of cards take a while to look through
record Dragging(
        Press press,
        CardId held,
        List<CardId> cards,
        Input.Pointer last,
        Set<Modifier> modifiers,
        @Nullable Drop target,
        Optional<Preview.Drop> mark)
        implements State {

    /// Takes the selected cards along if the held one is among them.
    static Dragging begin(Press press, CardId held, Desk desk) {
        if (!desk.selection().contains(held) && Clicking.isPlain(press)) {
            desk.selectCard(held);
        } else {
            desk.select(desk.selection().plus(List.of(held)));
        }
        var cards =
                Landings.inOrder(press.map(), desk.selection().cards()).stream()
                        .filter(card -> !Tray.holds(press.map(), card))
                        .toList();
        var modifiers = press.input().modifiers();
        return new Dragging(press, held, cards, press.input(), modifiers, null, Optional.empty());
    }

    @Override
    public Optional<State> on(Input input, Desk desk) {
        return switch (input) {
            case Input.Pointer pointer when pointer.kind() == Input.Kind.DRAG ->
                    Optional.of(moved(pointer, pointer.modifiers()).shown(desk));
            case Input.Pointer pointer when pointer.kind() == Input.Kind.RELEASE ->
                    moved(pointer, pointer.modifiers()).end(desk);
            case Input.ModifiersChanged changed ->
                    Optional.of(moved(last, changed.modifiers()).shown(desk));
            case Input.Pointer _,
                    Input.KeyPress _,
                    Input.Typed _,
                    Input.EditorText _,
                    Input.FocusLost _,
                    Input.Framed _ ->
                    Optional.empty();
        };
    }

    private Dragging moved(Input.Pointer pointer, Set<Modifier> now) {
        var place = DropFinder.at(press.board(), pointer.at()).orElse(null);
        if (place == null) {
            return new Dragging(press, held, cards, pointer, now, null, Optional.empty());
        }
        boolean copying = now.contains(Modifier.COPY);
        boolean gathering = now.contains(Modifier.SHIFT);
        if (target != null && target.isFor(place, copying, gathering)) {
            return new Dragging(press, held, cards, pointer, now, target, mark);
        }
        var drop = new Drop(press, held, cards, place, copying, gathering);
        return new Dragging(press, held, cards, pointer, now, drop, drop.mark());
    }

    private Dragging shown(Desk desk) {
        double dx = press.dx(last.at());
        double dy = press.dy(last.at());
        boolean copying = modifiers.contains(Modifier.COPY);
        desk.show(new Preview.Carrying(cards, held, last.at(), dx, dy, copying, mark));
        desk.scrolling().follow(last.screen(), desk.session());
        return this;
    }

    private Optional<State> end(Desk desk) {
        desk.clear();
        if (target != null) {
            drop(target, desk);
        }
        return State.rest();
    }

    private static void drop(Drop target, Desk desk) {
        var refusal = target.refusal();
        if (refusal.isPresent()) {
            desk.session().refuse(refusal.get());
            return;
        }
        var made = target.edit();
        if (desk.apply(made.edit())) {
            desk.select(Selection.ofCards(desk.map(), made.landed()));
        }
    }
}

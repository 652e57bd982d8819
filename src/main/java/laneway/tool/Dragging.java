// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.Landings;
import laneway.model.CardId;
import laneway.session.Preview;
import laneway.session.Selection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Cards are being dragged: to where the mark is, in the shape in which they lie, or with Shift all
/// into one cell; with the platform's copy key they stay and copies land.
record Dragging(
        Press press, CardId held, List<CardId> cards, Input.Pointer last, Set<Modifier> modifiers)
        implements State {

    /// Takes the selected cards along if the held one is among them.
    static Dragging begin(Press press, CardId held, Desk desk) {
        if (!desk.selection().contains(held) && Clicking.isPlain(press)) {
            desk.selectCard(held);
        } else {
            desk.select(desk.selection().plus(List.of(held)));
        }
        Collection<CardId> selected = desk.selection().cards();
        var cards = Landings.inOrder(press.map(), selected);
        return new Dragging(press, held, cards, press.input(), press.input().modifiers());
    }

    @Override
    public Optional<State> on(Input input, Desk desk) {
        return switch (input) {
            case Input.Pointer pointer when pointer.kind() == Input.Kind.DRAG ->
                    shown(new Dragging(press, held, cards, pointer, pointer.modifiers()), desk);
            case Input.Pointer pointer when pointer.kind() == Input.Kind.RELEASE ->
                    new Dragging(press, held, cards, pointer, pointer.modifiers()).end(desk);
            case Input.ModifiersChanged changed ->
                    shown(new Dragging(press, held, cards, last, changed.modifiers()), desk);
            case Input.Pointer _,
                    Input.KeyPress _,
                    Input.Typed _,
                    Input.EditorText _,
                    Input.FocusLost _,
                    Input.Framed _ ->
                    Optional.empty();
        };
    }

    private static Optional<State> shown(Dragging dragging, Desk desk) {
        desk.show(dragging.preview());
        desk.scrolling().follow(dragging.last.screen(), desk.session());
        return Optional.of(dragging);
    }

    private Preview.Carrying preview() {
        double dx = press.dx(last.at());
        double dy = press.dy(last.at());
        var mark = drop().filter(Drop::isAllowed).flatMap(Drop::mark);
        return new Preview.Carrying(cards, held, dx, dy, isCopying(), mark);
    }

    private Optional<Drop> drop() {
        return DropFinder.at(press.board(), last.at())
                .map(place -> new Drop(press, held, cards, place, isCopying(), isGathering()));
    }

    private boolean isCopying() {
        return modifiers.contains(Modifier.COPY);
    }

    private boolean isGathering() {
        return modifiers.contains(Modifier.SHIFT);
    }

    private Optional<State> end(Desk desk) {
        desk.clear();
        drop().filter(Drop::isAllowed)
                .map(Drop::edit)
                .ifPresent(edit -> {
                    if (desk.apply(edit.edit())) {
                        desk.select(Selection.ofCards(desk.map(), edit.landed()));
                    }
                });
        return State.rest();
    }
}

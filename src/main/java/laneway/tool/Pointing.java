// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.Locks;
import laneway.layout.Hit;
import laneway.model.PartId;
import laneway.session.Request;

import java.util.Optional;

/// The pointer is pressed and has not moved far: a click so far, and maybe a drag to come.
record Pointing(Press press) implements State {
    @Override
    public Optional<State> on(Input input, Desk desk) {
        return switch (input) {
            case Input.Pointer pointer when pointer.kind() == Input.Kind.DRAG ->
                    press.isLeftBy(pointer) ? begin(pointer, desk) : Optional.of(this);
            case Input.Pointer pointer when pointer.kind() == Input.Kind.RELEASE ->
                    Optional.of(click(desk));
            case Input.Pointer _,
                    Input.ModifiersChanged _,
                    Input.KeyPress _,
                    Input.Typed _,
                    Input.EditorText _,
                    Input.FocusLost _,
                    Input.Framed _ ->
                    Optional.empty();
        };
    }

    private State click(Desk desk) {
        Clicking.onRelease(press, desk);
        if (press.hit() instanceof Hit.OnLinkGrip(var card, _)) {
            return LinkingByKeys.from(card, desk).<State>map(state -> state).orElseGet(Idle::new);
        }
        var beside = press.beside();
        if (beside.isPresent() && Clicking.isPlain(press)) {
            desk.ask(new Request.OpenBeside(beside.get()));
            return new Idle();
        }
        if (press.input().clicks() == 2 && Clicking.isPlain(press)) {
            var target = Clicking.doubleClicked(press);
            var editing = target.flatMap(found -> Editing.open(found, desk));
            if (editing.isPresent()) {
                return editing.get();
            }
        }
        return new Idle();
    }

    /// The drag that begins here depends on what was pressed; it sees the pointer's move at once.
    private Optional<State> begin(Input.Pointer pointer, Desk desk) {
        if (press.hit() instanceof Hit.OnPoint point) {
            return Scoring.begin(press, point, desk)
                    .map(state -> state.on(pointer, desk).orElse(state));
        }
        var locked = carried(press.hit()).flatMap(part -> Locks.of(press.map(), part));
        if (locked.isPresent()) {
            desk.session().refuse(locked.get());
            return State.rest();
        }
        State gesture =
                switch (press.hit()) {
                    case Hit.OnCard(var card, _) -> Dragging.begin(press, card, desk);
                    case Hit.OnCardEdge(var card, _) -> new Spanning(press, card);
                    case Hit.OnLinkGrip(var card, _) -> new Linking(press, card);
                    case Hit.OnColumnEdge(var step) -> new Resizing(press, step);
                    case Hit.OnStage(var stage) -> new Reordering(press, stage);
                    case Hit.OnStageSliver(var stage) -> new Reordering(press, stage);
                    case Hit.OnStep(var step) -> new Reordering(press, step);
                    case Hit.OnLane(var lane) -> new Reordering(press, lane);
                    case Hit.InCell _,
                            Hit.OnPoint _,
                            Hit.OnLink _,
                            Hit.OnLaneSliver _,
                            Hit.Outside _ ->
                            new Marquee(press);
                };
        return gesture.on(pointer, desk);
    }

    /// The part that would be carried to another place.
    private static Optional<PartId> carried(Hit hit) {
        return switch (hit) {
            case Hit.OnStage(var stage) -> Optional.of(stage);
            case Hit.OnStageSliver(var stage) -> Optional.of(stage);
            case Hit.OnStep(var step) -> Optional.of(step);
            case Hit.OnLane(var lane) -> Optional.of(lane);
            case Hit.OnCard _,
                    Hit.OnCardEdge _,
                    Hit.InCell _,
                    Hit.OnPoint _,
                    Hit.OnLinkGrip _,
                    Hit.OnLink _,
                    Hit.OnColumnEdge _,
                    Hit.OnLaneSliver _,
                    Hit.Outside _ ->
                    Optional.empty();
        };
    }
}

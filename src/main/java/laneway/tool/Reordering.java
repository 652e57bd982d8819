// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.model.PartId;
import laneway.session.Preview;

import java.util.Optional;

/// A stage, step or lane is being carried to another place by its header.
record Reordering(Press press, PartId part) implements State {
    @Override
    public Optional<State> on(Input input, Desk desk) {
        if (!(input instanceof Input.Pointer pointer) || pointer.kind() == Input.Kind.PRESS) {
            return Optional.empty();
        }
        var target = ReorderFinder.find(press.board(), part, pointer.at());
        if (pointer.kind() == Input.Kind.RELEASE) {
            desk.clear();
            target.ifPresent(found -> desk.apply(found.edit()));
            return State.rest();
        }
        double dx = press.dx(pointer.at());
        double dy = press.dy(pointer.at());
        var mark = target.map(ReorderFinder.Found::mark);
        desk.show(new Preview.Reordering(part, pointer.at(), dx, dy, mark));
        desk.scrolling().follow(pointer.screen(), desk.session());
        return Optional.of(this);
    }
}

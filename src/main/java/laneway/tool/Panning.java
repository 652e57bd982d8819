// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.session.View;

import java.util.Optional;

/// The board is being pushed about under the view.
record Panning(ScreenPoint start, View view) implements State {
    @Override
    public Optional<State> on(Input input, Desk desk) {
        if (!(input instanceof Input.Pointer pointer) || pointer.kind() == Input.Kind.PRESS) {
            return Optional.empty();
        }
        if (pointer.kind() == Input.Kind.RELEASE) {
            return State.rest();
        }
        double dx = start.x() - pointer.screen().x();
        double dy = start.y() - pointer.screen().y();
        desk.session().show(view.pannedBy(dx, dy));
        return Optional.of(this);
    }

    @Override
    public void drop(Desk desk) {
        desk.session().show(view);
    }
}

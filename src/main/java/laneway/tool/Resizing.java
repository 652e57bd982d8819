// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.SetProperty;
import laneway.layout.Column;
import laneway.layout.Point;
import laneway.model.Limits;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.session.Preview;

import java.util.Optional;

/// The right edge of a column is being dragged, from one card's width to the next.
record Resizing(Press press, StepId step) implements State {
    @Override
    public Optional<State> on(Input input, Desk desk) {
        if (!(input instanceof Input.Pointer pointer) || pointer.kind() == Input.Kind.PRESS) {
            return Optional.empty();
        }
        var column = column();
        if (column.isEmpty()) {
            return State.rest();
        }
        int cards = cardsAt(column.get(), pointer.at());
        if (pointer.kind() == Input.Kind.RELEASE) {
            desk.clear();
            desk.apply(SetProperty.of(step, Step.WIDTH, cards));
            return State.rest();
        }
        double right = column.get().x() + Column.widthFor(cards);
        desk.show(new Preview.Resizing(step, cards, right));
        return Optional.of(this);
    }

    private Optional<Column> column() {
        return press.board().columns().stream()
                .filter(column -> column.steps().contains(step))
                .findFirst();
    }

    private int cardsAt(Column column, Point at) {
        double card = Column.widthFor(2) - Column.widthFor(1);
        double wanted = column.width() + press.dx(at) - Column.widthFor(1);
        return Math.clamp(1 + Math.round(wanted / card), 1, Limits.STEP_WIDTH);
    }
}

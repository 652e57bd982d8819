// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.edit.SetProperty;
import laneway.layout.Box;
import laneway.layout.Column;
import laneway.layout.Point;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.StepId;
import laneway.session.Preview;

import java.util.Optional;

/// The right edge of a card is being drawn out to later steps, or back to its own.
record Spanning(Press press, CardId card) implements State {
    @Override
    public Optional<State> on(Input input, Desk desk) {
        if (!(input instanceof Input.Pointer pointer) || pointer.kind() == Input.Kind.PRESS) {
            return Optional.empty();
        }
        if (pointer.kind() == Input.Kind.RELEASE) {
            desk.clear();
            commit(pointer.at(), desk);
            return State.rest();
        }
        preview(pointer.at()).ifPresent(desk::show);
        desk.scrolling().follow(pointer.screen(), desk.session());
        return Optional.of(this);
    }

    private void commit(Point at, Desk desk) {
        var last = columnAt(at).map(column -> column.steps().getFirst());
        if (last.isPresent()) {
            StepId spanTo = last.get().equals(own().place().step()) ? null : last.get();
            desk.apply(SetProperty.of(card, Card.SPAN_TO, spanTo));
        }
    }

    private Optional<Preview> preview(Point at) {
        var box = press.board().boxOf(card);
        return box.flatMap(now -> columnAt(at).map(column -> drawnTo(now, column)));
    }

    private Preview drawnTo(Box now, Column column) {
        var start = columnOf(own().place().step());
        double margin = start.map(own -> now.x() - own.x()).orElse(0.0);
        double right = Math.max(now.x() + 1, column.right() - margin);
        var box = Box.between(now.x(), now.y(), right, now.bottom());
        return new Preview.Spanning(card, column.steps().getFirst(), box);
    }

    /// The column in sight under the pointer, at least the card's own and at most the last. A card
    /// that begins before all of them has the first for its own.
    private Optional<Column> columnAt(Point at) {
        int start = columnOf(own().place().step()).map(Column::index).orElse(0);
        return press.board().columns().stream()
                .filter(column -> !column.sliver() && !column.steps().isEmpty())
                .filter(column -> column.index() >= start)
                .filter(column -> column.x() <= at.x() || column.index() == start)
                .reduce((_, later) -> later);
    }

    private Optional<Column> columnOf(StepId step) {
        return press.board().columns().stream()
                .filter(column -> column.steps().contains(step))
                .findFirst();
    }

    private Card own() {
        return press.map().card(card).orElseThrow();
    }
}

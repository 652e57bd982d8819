// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.StageId;
import laneway.model.StepId;

import java.util.Optional;

/// Finds where parts are.
record Finder(Board board) {
    Optional<Box> boxOf(PartId part) {
        return switch (part) {
            case CardId id -> card(id).map(PlacedCard::box);
            case StageId id ->
                    headerBox(id, ItemRole.STAGE).or(() -> headerBox(id, ItemRole.SLIVER));
            case StepId id -> headerBox(id, ItemRole.STEP).or(() -> stageOf(id));
            case LaneId id -> row(id).map(Row::labelBox);
            default -> Optional.empty();
        };
    }

    private Optional<Box> headerBox(PartId part, ItemRole role) {
        return board.headerItems().stream()
                .filter(item -> item.role() == role && item.part().equals(part))
                .map(Item::box)
                .findFirst();
    }

    /// A step that has no header of its own is the whole of its stage.
    private Optional<Box> stageOf(StepId step) {
        return board.map().step(step).flatMap(found -> boxOf(found.stage()));
    }

    Optional<Row> row(LaneId lane) {
        return board.rows().stream().filter(row -> row.lane().id().equals(lane)).findFirst();
    }

    Optional<PlacedCard> card(CardId id) {
        return board.map()
                .card(id)
                .flatMap(card -> row(card.place().lane()).flatMap(row -> in(row, card)));
    }

    private Optional<PlacedCard> in(Row row, Card card) {
        var column = board.grid().of(card.place().step());
        if (column.isPresent()) {
            var flow = row.content().flow(column.get().index());
            int index = flow.indexOf(card);
            if (index >= 0) {
                return Optional.of(row.place(column.get(), flow, index));
            }
        }
        return row.content().spans().stream()
                .filter(span -> span.face().card().id().equals(card.id()))
                .findFirst()
                .map(row::place);
    }

    Optional<Box> cell(Cell cell) {
        var row = row(cell.lane());
        var column = board.grid().of(cell.step());
        if (row.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        if (row.get().content().flow(column.get().index()).folded()) {
            return Optional.empty();
        }
        return Optional.of(
                new Box(column.get().x(), row.get().y(), column.get().width(), row.get().height()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.StageId;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what lies at a point.
record HitTest(Board board, double tolerance) {
    private static final double CARD_EDGE = 6;
    private static final double POINT_REACH = 9;

    Hit at(Point point) {
        if (point.y() < 0) {
            return point.x() < 0 ? new Hit.Outside() : inHeader(point);
        }
        var row = rowAt(point.y());
        if (row.isEmpty()) {
            return columnEdge(point.x()).orElseGet(Hit.Outside::new);
        }
        if (point.x() < 0) {
            return point.x() < -board.labelWidth()
                    ? new Hit.Outside()
                    : new Hit.OnLane(row.get().lane().id());
        }
        return inBody(row.get(), point);
    }

    private Optional<Row> rowAt(double y) {
        int index = board.firstRowEndingAfter(y);
        return index < board.rows().size() && board.rows().get(index).y() <= y
                ? Optional.of(board.rows().get(index))
                : Optional.empty();
    }

    private Hit inHeader(Point point) {
        if (point.y() < -board.headerHeight()) {
            return new Hit.Outside();
        }
        var edge = columnEdge(point.x());
        if (edge.isPresent()) {
            return edge.get();
        }
        var column = board.grid().at(point.x());
        if (column.isEmpty()) {
            return new Hit.Outside();
        }
        if (column.get().sliver()) {
            return new Hit.OnStageSliver(column.get().stage());
        }
        return stepHeaderAt(column.get(), point)
                .<Hit>map(Hit.OnStep::new)
                .orElseGet(() -> stageHeaderAt(column.get().stage(), point));
    }

    private Optional<StepId> stepHeaderAt(Column column, Point point) {
        return column.steps().stream()
                .filter(step ->
                        board.headerItems().stream()
                                .anyMatch(item ->
                                        item.role() == ItemRole.STEP
                                                && item.part().equals(step)
                                                && item.box().y() <= point.y()))
                .findFirst();
    }

    private Hit stageHeaderAt(StageId stage, Point point) {
        double top = board.header().stagesTop() - board.headerHeight();
        return point.y() < top ? new Hit.Outside() : new Hit.OnStage(stage);
    }

    private Hit inBody(Row row, Point point) {
        if (row.lane().collapsed()) {
            return new Hit.OnLaneSliver(row.lane().id());
        }
        var onCurve = pointAt(row, point);
        if (onCurve.isPresent()) {
            return onCurve.get();
        }
        var card = cardAt(row, point);
        if (card.isPresent()) {
            return onCard(card.get(), point);
        }
        var edge = columnEdge(point.x());
        if (edge.isPresent()) {
            return edge.get();
        }
        var column = board.grid().at(point.x());
        if (column.isEmpty()) {
            return new Hit.Outside();
        }
        return column.get().sliver()
                ? new Hit.OnStageSliver(column.get().stage())
                : inCell(row, column.get(), point);
    }

    private Optional<Hit> pointAt(Row row, Point point) {
        return row.content()
                .band()
                .flatMap(band ->
                        band.pointAt(
                                point.x(), point.y() - row.y(), Math.max(tolerance, POINT_REACH)))
                .map(found ->
                        new Hit.OnPoint(
                                new Cell(found.step(), row.lane().id()),
                                found.cards().stream().map(Card::id).toList()));
    }

    private static Optional<PlacedCard> cardAt(Row row, Point point) {
        List<PlacedCard> found = new ArrayList<>();
        row.cardsIn(new Box(point.x(), point.y(), 1e-6, 1e-6), found::add);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private Hit onCard(PlacedCard card, Point point) {
        double edge = Math.min(Math.max(tolerance, CARD_EDGE), card.width() / 8);
        return point.x() >= card.box().right() - edge
                ? new Hit.OnCardEdge(card.card().id(), card.card().cell())
                : new Hit.OnCard(card.card().id(), card.card().cell());
    }

    private static Hit inCell(Row row, Column column, Point point) {
        if (column.steps().isEmpty()) {
            return new Hit.Outside();
        }
        var content = row.content();
        int index =
                Insertion.indexAt(
                        content.flow(column.index()),
                        point.x() - column.x() - Grid.CELL_PAD,
                        point.y() - row.y() - content.top(column.index()));
        return new Hit.InCell(new Cell(column.steps().getFirst(), row.lane().id()), index);
    }

    private Optional<Hit> columnEdge(double x) {
        int nearest = board.grid().firstEndingAfter(x - tolerance);
        if (nearest >= board.columns().size()) {
            return Optional.empty();
        }
        var column = board.columns().get(nearest);
        return Math.abs(column.right() - x) <= tolerance
                        && !column.sliver()
                        && !column.steps().isEmpty()
                ? Optional.of(new Hit.OnColumnEdge(column.steps().getFirst()))
                : Optional.empty();
    }
}

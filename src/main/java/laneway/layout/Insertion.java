// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Cell;

import java.util.Optional;

/// Places between the cards of a cell.
record Insertion(Board board) {
    private static final double THICKNESS = 3;
    private static final double EMPTY_HEIGHT = 40;

    /// Where among all cards of its cell a card lands that is dropped at a point.
    ///
    /// @param x from the left of the cell's first card
    /// @param y from the top of the cell's first card
    static int indexAt(Flow flow, double x, double y) {
        if (flow.size() == 0) {
            return flow.source().size();
        }
        if (y > flow.height() + Grid.GAP) {
            return flow.source().size();
        }
        int line = flow.lineAt(y);
        for (int i = flow.firstOf(line); i < flow.endOf(line); i++) {
            if (isBefore(flow, i, x, y)) {
                return flow.sourceIndex(i);
            }
        }
        return flow.sourceIndex(flow.endOf(line));
    }

    private static boolean isBefore(Flow flow, int card, double x, double y) {
        return flow.setting().columns() == 1
                ? y < flow.y(card) + flow.face(card).height() / 2
                : x < flow.x(card) + Grid.CARD / 2;
    }

    Optional<Box> mark(Cell cell, int index) {
        var row = new Finder(board).row(cell.lane());
        var column = board.grid().of(cell.step());
        if (row.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        var content = row.get().content();
        var flow = content.flow(column.get().index());
        if (flow.folded()) {
            return Optional.empty();
        }
        int place = flow.flowIndex(Math.clamp(index, 0, flow.source().size()));
        var mark = flow.setting().columns() == 1 ? level(flow, place) : upright(flow, place);
        return Optional.of(
                mark.moved(
                        column.get().x() + Grid.CELL_PAD,
                        row.get().y() + content.top(column.get().index())));
    }

    /// A mark between two cards that lie one above the other.
    private static Box level(Flow flow, int place) {
        double gap = place == 0 ? -Grid.GAP : flow.y(place - 1) + flow.face(place - 1).height();
        return new Box(0, gap + (Grid.GAP - THICKNESS) / 2, Grid.CARD, THICKNESS);
    }

    /// A mark between two cards that lie side by side.
    private static Box upright(Flow flow, int place) {
        if (flow.size() == 0) {
            return new Box(beside(0), 0, THICKNESS, EMPTY_HEIGHT);
        }
        if (place < flow.size()) {
            double height = flow.face(place).height();
            return new Box(beside(flow.x(place)), flow.y(place), THICKNESS, height);
        }
        int last = flow.size() - 1;
        double right = flow.x(last) + Grid.CARD + Grid.GAP;
        return new Box(beside(right), flow.y(last), THICKNESS, flow.face(last).height());
    }

    private static double beside(double x) {
        return x - (Grid.GAP + THICKNESS) / 2;
    }
}

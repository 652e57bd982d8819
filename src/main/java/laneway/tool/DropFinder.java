// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Hit;
import laneway.layout.Point;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Step;

import java.util.Optional;

/// Finds the place between cards that somebody means who lets go at a point.
final class DropFinder {
    private DropFinder() {}

    /// The cell and the index among all of its cards; empty beside the cells.
    static Optional<Hit.InCell> at(Board board, Point point) {
        return switch (board.hit(point, 0)) {
            case Hit.InCell place -> Optional.of(place);
            case Hit.OnPoint(var cell, _) -> Optional.of(new Hit.InCell(cell, 0));
            case Hit.OnCard(var card, var cell) -> Optional.of(beside(board, card, cell, point));
            case Hit.OnCardEdge(var card, var cell) ->
                    Optional.of(beside(board, card, cell, point));
            case Hit.OnLinkGrip _,
                    Hit.OnLink _,
                    Hit.OnStage _,
                    Hit.OnStageSliver _,
                    Hit.OnStep _,
                    Hit.OnLane _,
                    Hit.OnLaneSliver _,
                    Hit.OnColumnEdge _,
                    Hit.Outside _ ->
                    Optional.empty();
        };
    }

    /// Before or after a card, whichever half of it the point is in.
    private static Hit.InCell beside(Board board, CardId card, Cell cell, Point point) {
        if (board.boxOf(cell).isEmpty()) {
            return inColumnAt(board, cell, point);
        }
        var cards = board.map().cardsIn(cell).stream().map(Card::id).toList();
        var box = board.boxOf(card).orElseThrow();
        boolean oneColumn = board.map().step(cell.step()).map(Step::width).orElse(1) == 1;
        boolean after =
                oneColumn ? point.y() > middleY(box) : point.x() > box.x() + box.width() / 2;
        return new Hit.InCell(cell, cards.indexOf(card) + (after ? 1 : 0));
    }

    /// On a card that begins out of sight: below it, where the point is.
    private static Hit.InCell inColumnAt(Board board, Cell cell, Point point) {
        return board.columns().stream()
                .filter(column -> column.right() > point.x() && !column.steps().isEmpty())
                .findFirst()
                .map(column -> new Cell(column.steps().getFirst(), cell.lane()))
                .map(below -> new Hit.InCell(below, 0))
                .orElseGet(() -> new Hit.InCell(cell, 0));
    }

    private static double middleY(Box box) {
        return box.y() + box.height() / 2;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Hit;
import laneway.layout.Point;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.session.Preview;

import java.util.Optional;

/// Where something lands that is dragged here from another program.
///
/// @param place between the cards of a cell
/// @param card that would take it; empty where new cards come of it
record DropSpot(Hit.InCell place, Optional<CardId> card) {

    /// Empty beside the cells.
    ///
    /// @param takenByCard whether a card under the pointer takes it, else it lands behind that card
    static Optional<DropSpot> at(Board board, Point point, boolean takenByCard) {
        return switch (board.hit(point, 0)) {
            case Hit.InCell in -> Optional.of(new DropSpot(in, Optional.empty()));
            case Hit.OnPoint(Cell cell, _) ->
                    Optional.of(new DropSpot(new Hit.InCell(cell, 0), Optional.empty()));
            case Hit.OnCard(CardId card, Cell cell) ->
                    Optional.of(onCard(board, card, cell, takenByCard));
            case Hit.OnCardEdge(CardId card, Cell cell) ->
                    Optional.of(onCard(board, card, cell, takenByCard));
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

    private static DropSpot onCard(Board board, CardId card, Cell cell, boolean takenByCard) {
        var ids = board.map().cardsIn(cell).stream().map(Card::id).toList();
        var behind = new Hit.InCell(cell, ids.indexOf(card) + 1);
        return new DropSpot(behind, takenByCard ? Optional.of(card) : Optional.empty());
    }

    Optional<Preview> preview(Board board) {
        return card.map(id -> board.boxOf(id).map(box -> arriving(box, true)))
                .orElseGet(() ->
                        board.insertionMark(place.cell(), place.index())
                                .map(box -> arriving(box, false)));
    }

    private static Preview arriving(Box box, boolean onCard) {
        return new Preview.Arriving(box, onCard);
    }
}

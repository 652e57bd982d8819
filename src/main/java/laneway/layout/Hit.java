// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.LaneId;
import laneway.model.LinkId;
import laneway.model.StageId;
import laneway.model.StepId;

import java.util.List;
import java.util.Optional;

/// What lies at a point of the board.
public sealed interface Hit {
    /// A card.
    record OnCard(CardId card, Cell cell) implements Hit {}

    /// The right edge of a card, by which it is drawn out to later steps.
    record OnCardEdge(CardId card, Cell cell) implements Hit {}

    /// A cell, between its cards or beside them.
    ///
    /// @param index where among all its cards one lands that is put here
    record InCell(Cell cell, int index) implements Hit {}

    /// A point of the emotional curve above the cards of a cell.
    ///
    /// @param cards that it stands for; at least one
    record OnPoint(Cell cell, List<CardId> cards) implements Hit {
        public OnPoint {
            cards = List.copyOf(cards);
        }
    }

    /// The grip of a selected card from which a link is drawn.
    record OnLinkGrip(CardId card, Cell cell) implements Hit {}

    /// The line of a link.
    record OnLink(LinkId link) implements Hit {}

    /// The chevron of a stage.
    record OnStage(StageId stage) implements Hit {}

    /// The header of a step.
    record OnStep(StepId step) implements Hit {}

    /// The label of a lane.
    record OnLane(LaneId lane) implements Hit {}

    /// The right edge of a step's column, by which its width is changed.
    record OnColumnEdge(StepId step) implements Hit {}

    /// A stage that is switched off.
    record OnStageSliver(StageId stage) implements Hit {}

    /// The body of a collapsed lane.
    record OnLaneSliver(LaneId lane) implements Hit {}

    /// Nothing.
    record Outside() implements Hit {}

    /// Whether no part of the map lies there, so that something else may be drawn.
    default boolean isGround() {
        return this instanceof InCell || this instanceof Outside;
    }

    /// The card that is meant; empty where none is, or where a point of a curve stands for several.
    default Optional<CardId> singleCard() {
        return switch (this) {
            case OnCard(var card, _) -> Optional.of(card);
            case OnCardEdge(var card, _) -> Optional.of(card);
            case OnLinkGrip(var card, _) -> Optional.of(card);
            case OnPoint(_, var cards) ->
                    cards.size() == 1 ? Optional.of(cards.getFirst()) : Optional.empty();
            case InCell _,
                    OnLink _,
                    OnStage _,
                    OnStageSliver _,
                    OnStep _,
                    OnLane _,
                    OnLaneSliver _,
                    OnColumnEdge _,
                    Outside _ ->
                    Optional.empty();
        };
    }
}

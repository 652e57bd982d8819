// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.LaneId;
import laneway.model.StageId;
import laneway.model.StepId;

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
}

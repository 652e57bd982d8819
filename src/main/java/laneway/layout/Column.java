// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.StageId;
import laneway.model.StepId;

import java.util.List;

/// A column of the board: a step, or all steps of a stage that is switched off.
///
/// @param steps one; for a stage that is off all it has; none where a stage lacks steps
/// @param cards how many cards lie side by side in a cell
/// @param sliver whether the stage is off and its cards are out of sight
public record Column(
        int index,
        StageId stage,
        List<StepId> steps,
        double x,
        double width,
        int cards,
        boolean sliver) {
    public Column {
        steps = List.copyOf(steps);
    }

    /// How wide a column is in which so many cards lie side by side.
    public static double widthFor(int cards) {
        return Grid.columnWidth(cards);
    }

    public double right() {
        return x + width;
    }
}

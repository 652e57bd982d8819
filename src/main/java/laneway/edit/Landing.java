// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.CardId;
import laneway.model.Cell;

import java.util.List;

/// Where cards that move come to lie: side by side in one cell.
///
/// @param index among the cards of the cell that do not move; a larger one means the end
/// @param cards in the order in which they will lie
public record Landing(Cell cell, int index, List<CardId> cards) {
    public Landing {
        if (index < 0) {
            throw new IllegalArgumentException("index " + index);
        }
        cards = List.copyOf(cards);
    }
}

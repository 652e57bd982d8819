// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.PartId;

/// What the in-place editor is opened for.
public sealed interface EditTarget {
    /// A card that is there.
    record OfCard(CardId card) implements EditTarget {}

    /// A card that comes into being when something has been written.
    ///
    /// @param index where it will lie among the cards of the cell
    record OfNewCard(Cell cell, int index) implements EditTarget {}

    /// The name of a stage, step or lane.
    record OfName(PartId part) implements EditTarget {}
}

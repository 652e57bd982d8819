// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.CardId;
import laneway.model.Cell;

import org.jspecify.annotations.Nullable;

/// Where the keyboard is in the grid: in a cell, and on one of its cards if it is on one.
public record Cursor(Cell cell, @Nullable CardId card) {
    /// In a cell, on none of its cards.
    public static Cursor in(Cell cell) {
        return new Cursor(cell, null);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.model.Ownership;
import laneway.model.PartId;
import laneway.model.StageId;

import org.jspecify.annotations.Nullable;

/// A cell of the matrix of owners: a row, a touchpoint or a team, in one stage or in every stage.
///
/// @param stage null for every stage
record OwnerCell(PartId row, @Nullable StageId stage) {
    boolean holds(Ownership ownership) {
        return (row.equals(ownership.subject()) || row.equals(ownership.team()))
                && (stage == null ? ownership.stage() == null : stage.equals(ownership.stage()));
    }
}

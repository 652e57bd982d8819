// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.PartId;

import java.util.Set;

/// Rows from which a new board may take over what still looks the same.
///
/// @param columns over which they were laid out
/// @param changed parts that cards of these rows show and that are others now
record Earlier(Rows rows, Columns columns, Set<PartId> changed) {
    Earlier {
        changed = Set.copyOf(changed);
    }
}

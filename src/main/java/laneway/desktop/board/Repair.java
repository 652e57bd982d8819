// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The tiles on screen that an edit touched: they are exchanged together, so that no half of an
/// edit is ever seen.
final class Repair {

    private record Painted(PaintJob job, Tile tile) {}

    private final Set<PaintJob> missing;
    private final List<Painted> painted = new ArrayList<>();

    Repair(List<PaintJob> jobs) {
        missing = new HashSet<>(jobs);
    }

    /// Takes a tile if it belongs to this repair.
    boolean take(PaintJob job, Tile tile) {
        if (!missing.remove(job)) {
            return false;
        }
        painted.add(new Painted(job, tile));
        return true;
    }

    boolean isComplete() {
        return missing.isEmpty();
    }

    /// Hands all tiles to their stores.
    void finish() {
        painted.forEach(each -> each.job().store().accept(each.job(), each.tile()));
    }
}

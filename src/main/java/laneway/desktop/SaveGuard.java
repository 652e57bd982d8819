// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.session.SavedPlace;

import java.nio.file.Path;
import java.util.Optional;

/// Looks before each save whether others stand in its way.
@FunctionalInterface
interface SaveGuard {
    /// Nothing stands in the way, ever.
    SaveGuard NONE = (_, _) -> Optional.empty();

    /// What speaks against saving to a file; waits for the disk.
    ///
    /// @param place where the document is kept now
    Optional<Objection> objection(Path file, SavedPlace place);

    /// Something that the user must decide first.
    @FunctionalInterface
    interface Objection {
        void raise(Ways ways);
    }

    /// How saving may go on.
    ///
    /// @param again as before, what stood in the way being settled
    /// @param anyway without looking again
    /// @param elsewhere to another file
    record Ways(Runnable again, Runnable anyway, Runnable elsewhere) {}
}

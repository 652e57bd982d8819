// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.file.Opening;

import java.nio.file.Path;
import java.util.Optional;

/// Makes sessions of what opening a file brought.
public final class Documents {
    private Documents() {}

    /// A session where there is a map to show.
    ///
    /// What was repaired is unsaved, since its file differs. What a newer version wrote is for
    /// reading. What could be read of a damaged file is for the user to ask for.
    public static Optional<Session> of(Path file, Opening opening) {
        return switch (opening) {
            case Opening.Opened(var map, var hash) ->
                    Optional.of(Session.opened(map, SavedPlace.at(file, hash)));
            case Opening.OpenedWithRepairs(var map, var hash, _) ->
                    Optional.of(Session.unsaved(map, SavedPlace.at(file, hash)));
            case Opening.TooNew(_, var map) ->
                    Optional.of(Session.opened(map, SavedPlace.readOnly(file)));
            case Opening.Damaged _, Opening.NotOurs _, Opening.Unreadable _ -> Optional.empty();
        };
    }
}

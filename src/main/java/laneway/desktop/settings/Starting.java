// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the user made of the start page and of the first steps.
///
/// @param pinned files that stand first on the start page, the one pinned first leading
/// @param done names of the first steps that were taken
/// @param guided whether the first steps are still shown
public record Starting(List<Path> pinned, Set<String> done, boolean guided) {
    /// What holds before anything was remembered.
    public static final Starting FIRST = new Starting(List.of(), Set.of(), true);

    public Starting {
        pinned = List.copyOf(pinned);
        done = Set.copyOf(done);
    }

    /// A file stands first from now on, or no more.
    public Starting withPinned(Path file, boolean on) {
        var files = new ArrayList<>(pinned);
        files.remove(file);
        if (on) {
            files.add(file);
        }
        return new Starting(files, done, guided);
    }

    /// A step was taken.
    public Starting withDone(String step) {
        var steps = new HashSet<>(done);
        steps.add(step);
        return new Starting(pinned, steps, guided);
    }

    /// The first steps are shown from their beginning, or no more.
    public Starting withGuided(boolean on) {
        return new Starting(pinned, on ? Set.of() : done, on);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.desktop.settings.Settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A map that was open some time, as it lies on the disk now.
///
/// @param changed when the file was changed last; empty where there is none
record RecentMap(Path file, boolean pinned, Optional<Instant> changed) {

    /// Those that are remembered, the pinned ones first; waits for the disk.
    static List<RecentMap> look(Settings settings) {
        var pinned = settings.start().pinned();
        return Stream.concat(pinned.stream(), settings.recent().stream())
                .distinct()
                .map(file -> new RecentMap(file, pinned.contains(file), changed(file)))
                .toList();
    }

    private static Optional<Instant> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    boolean isMissing() {
        return changed.isEmpty();
    }

    String name() {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString().replaceFirst("\\.laneway$", "");
    }

    String folder() {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? "" : folder.toString();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The JVM's archive of the program's classes, with which it starts in half the time.
///
/// One that belongs to an older jar is neither used nor made anew: not before it is gone.
final class SharedArchive {
    private SharedArchive() {}

    /// Deletes the archive where the jar is newer.
    static void deleteStale() {
        Optional.ofNullable(System.getProperty("laneway.archive"))
                .map(Path::of)
                .ifPresent(archive ->
                        deleteStale(archive, Path.of(System.getProperty("java.class.path"))));
    }

    static void deleteStale(Path archive, Path jar) {
        try {
            if (Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) < 0) {
                Files.delete(archive);
            }
        } catch (IOException _) {
            // There is none yet, or it stays: the start takes longer, that is all.
        }
    }
}

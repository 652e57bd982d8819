// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the user choose a file; a test chooses itself.
public interface FileChoice {
    /// A file to read.
    ///
    /// @param near a file whose folder is shown first
    /// @param kind what files of these patterns are called
    /// @param patterns as `*.laneway`
    Optional<Path> toRead(String title, Optional<Path> near, String kind, List<String> patterns);

    /// A file to write.
    ///
    /// @param near a file whose folder is shown first
    /// @param name proposed, without the extension
    /// @param kind what files of this extension are called
    /// @param extension added where the user gave none, without the dot
    Optional<Target> toWrite(
            String title, Optional<Path> near, String name, String kind, String extension);

    /// A file to write.
    ///
    /// @param confirmed whether the system asked before one that is there is replaced; not if the
    ///   extension was added afterwards
    record Target(Path file, boolean confirmed) {}
}

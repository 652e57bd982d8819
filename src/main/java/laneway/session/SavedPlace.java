// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.file.ContentHash;

import java.nio.file.Path;
import java.util.Optional;

/// Where a document is kept.
///
/// @param file empty for a document that was never saved
/// @param contentHash of the file when it was read or written last, to notice changes by others
/// @param readOnly whether the file must not be written, and the document not be edited
public record SavedPlace(Optional<Path> file, Optional<ContentHash> contentHash, boolean readOnly) {
    /// No file yet.
    public static final SavedPlace NONE = new SavedPlace(Optional.empty(), Optional.empty(), false);

    /// A file that may be written.
    public static SavedPlace at(Path file, ContentHash contentHash) {
        return new SavedPlace(Optional.of(file), Optional.of(contentHash), false);
    }

    /// A file that may be looked at only.
    public static SavedPlace readOnly(Path file) {
        return new SavedPlace(Optional.of(file), Optional.empty(), true);
    }

    /// A file that may be looked at only, and that somebody else may change meanwhile.
    public static SavedPlace readOnly(Path file, ContentHash contentHash) {
        return new SavedPlace(Optional.of(file), Optional.of(contentHash), true);
    }
}

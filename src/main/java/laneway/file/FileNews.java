// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.JourneyMap;

/// What became of a file since it was read or written last.
public sealed interface FileNews {
    /// Its content is the same.
    record Same() implements FileNews {}

    /// Somebody else wrote another map.
    record Changed(JourneyMap map, ContentHash hash) implements FileNews {}

    /// Somebody else wrote what this program cannot go on with, or is about to write it.
    record Unusable() implements FileNews {}

    /// It was deleted, or has another name or place now.
    record Gone() implements FileNews {}

    /// The folder that held it is not there: its drive may not be connected.
    record FolderGone() implements FileNews {}

    /// The disk does not answer.
    record Unknown() implements FileNews {}
}

// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What came of writing a file.
public sealed interface SaveOutcome {
    /// What happened, whether the work is safe, what to do now.
    Sentence sentence();

    /// The file is on the disk: everything was forced and read back.
    ///
    /// @param hash of the content
    record Saved(ContentHash hash, Protection protection) implements SaveOutcome {
        @Override
        public Sentence sentence() {
            return Sentence.of("saving.saved." + protection.name());
        }
    }

    /// The file could not be written.
    ///
    /// @param oldBytes where the old content is, if the file itself is no longer whole
    record Refused(Reason reason, Path file, Optional<Path> oldBytes) implements SaveOutcome {
        @Override
        public Sentence sentence() {
            return oldBytes.isPresent()
                    ? new Sentence("saving.torn", List.of(oldBytes.get().toString()))
                    : new Sentence("saving.refused." + reason.name(), List.of());
        }
    }

    /// What a crash could have done while the file was written.
    enum Protection {
        /// The old file or the new one.
        FULL,

        /// The old file or the new one, but the folder could not be forced: a power cut may bring
        /// the old file back for some seconds more.
        FOLDER_NOT_FORCED,

        /// The file was written over; its old content was copied away first.
        IN_PLACE
    }

    /// Why a file could not be written.
    enum Reason {
        DISK_FULL,
        NO_PERMISSION,
        FOLDER_MISSING,
        IS_FOLDER,
        NOT_A_FILE,
        WRITE_PROTECTED,
        NOT_AS_WRITTEN,
        DISK_ERROR
    }
}

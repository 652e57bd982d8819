// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Writes over a file whose place cannot be taken by another.
///
/// A crash would tear it, so its old content is copied away first and brought back if writing
/// fails.
final class Overwriting {
    private final Disk disk;
    private final SafeCopies copies;

    Overwriting(Disk disk, SafeCopies copies) {
        this.disk = disk;
        this.copies = copies;
    }

    /// Writes the staged content over the target, once the old content is safe elsewhere.
    SaveOutcome write(Path target, Path staged, ContentHash hash) throws IOException {
        var old = copies.keep(target);
        try {
            copyInto(target, staged);
            if (hashOf(target).equals(hash)) {
                return new SaveOutcome.Saved(hash, SaveOutcome.Protection.IN_PLACE);
            }
            return restored(target, old, SaveOutcome.Reason.NOT_AS_WRITTEN);
        } catch (IOException e) {
            return restored(target, old, Failures.reason(e, disk, target));
        }
    }

    private SaveOutcome restored(Path target, Path old, SaveOutcome.Reason reason) {
        try {
            var hash = hashOf(old);
            if (!hashOf(target).equals(hash)) {
                copyInto(target, old);
            }
            if (hashOf(target).equals(hash)) {
                return new SaveOutcome.Refused(reason, target, Optional.empty());
            }
        } catch (IOException _) {
            // Said below: the old content is in the copy.
        }
        return new SaveOutcome.Refused(reason, target, Optional.of(old));
    }

    private void copyInto(Path target, Path source) throws IOException {
        try (var in = disk.read(source);
                var out = disk.overwrite(target)) {
            in.transferTo(out);
            out.force();
        }
    }

    private ContentHash hashOf(Path file) throws IOException {
        try (var in = disk.read(file)) {
            return ContentHash.of(in);
        }
    }
}

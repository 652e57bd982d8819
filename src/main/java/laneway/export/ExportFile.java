// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import laneway.file.AtomicFile;
import laneway.file.SaveOutcome;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/// Brings exports to the disk: the file is the whole export, or what was there before.
public final class ExportFile {
    private final AtomicFile disk;

    /// What to do where a file is already.
    public enum Existing {
        KEEP,
        /// The user has been asked.
        REPLACE
    }

    public ExportFile(AtomicFile disk) {
        this.disk = disk;
    }

    /// Exports to the disk of this machine.
    public static ExportFile onThisMachine() {
        return new ExportFile(AtomicFile.onThisMachine());
    }

    /// Writes an export to a file; takes as long as it takes.
    public ExportOutcome write(Export export, Path file, Existing existing, Progress progress) {
        if (existing == Existing.KEEP && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new ExportOutcome.Exists(file);
        }
        try {
            var outcome = disk.write(file, out -> export.writeTo(out, progress));
            return switch (outcome) {
                case SaveOutcome.Saved _ -> new ExportOutcome.Written(file);
                case SaveOutcome.Refused refused -> failed(refused, file);
            };
        } catch (CancellationException _) {
            return new ExportOutcome.Cancelled(file);
        } catch (UncheckedIOException _) {
            // the export's own temporary files, which POI needs for large workbooks
            return new ExportOutcome.Failed(file, Words.of("outcome.failed.TEMPORARY", file));
        }
    }

    private static ExportOutcome failed(SaveOutcome.Refused refused, Path file) {
        return refused.oldBytes().isPresent()
                ? new ExportOutcome.Failed(
                        file, Words.of("outcome.failed.TORN", file, refused.oldBytes().get()))
                : new ExportOutcome.Failed(
                        file, Words.of("outcome.failed." + refused.reason().name(), file));
    }
}

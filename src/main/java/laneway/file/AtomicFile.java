// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/// Writes a file so that at any moment either the old content stands there or the new.
///
/// The content goes to a temporary file beside the target, is forced and read back, and then takes
/// the target's place in one step. Where the folder refuses that, or the file has hard links that
/// would be torn apart, it is written over; the outcome says so.
public final class AtomicFile {
    /// Produces the content of a file.
    @FunctionalInterface
    public interface Content {
        /// Writes everything; the stream is buffered and must not be kept.
        void writeTo(OutputStream out) throws IOException;
    }

    /// The temporary name is short whatever the target's is: a name may have 255 bytes and no more.
    private static final String TEMPORARY = ".laneway-";

    private static final String ENDING = ".tmp";
    private static final int DIGITS = 8;

    /// Temporary files of this process that are being written.
    private static final Set<String> IN_USE = ConcurrentHashMap.newKeySet();

    private final Disk disk;
    private final SafeCopies copies;
    private final Overwriting overwriting;

    /// A writer that keeps the old content of files that it must write over in a folder.
    public AtomicFile(Disk disk, Path copies) {
        this.disk = disk;
        this.copies = new SafeCopies(disk, copies);
        this.overwriting = new Overwriting(disk, this.copies);
    }

    /// A writer for the disk of this machine.
    public static AtomicFile onThisMachine() {
        return new AtomicFile(Disk.real(), DataFolder.ofThisUser().resolve("backups"));
    }

    /// Replaces a file, or makes it.
    ///
    /// @throws UncheckedIOException if the content itself fails; nothing was changed then, as with
    ///   every unchecked exception of the content
    public SaveOutcome write(Path file, Content content) {
        Path target = file;
        try {
            target = disk.follow(file);
            var before = disk.look(target);
            return switch (before.kind()) {
                case FOLDER -> refused(SaveOutcome.Reason.IS_FOLDER, target);
                case OTHER -> refused(SaveOutcome.Reason.NOT_A_FILE, target);
                case FILE ->
                        before.writable()
                                ? replace(target, before, content)
                                : refused(SaveOutcome.Reason.WRITE_PROTECTED, target);
                case NOTHING -> replace(target, before, content);
            };
        } catch (IOException e) {
            return refused(Failures.reason(e, disk, target), target);
        }
    }

    /// Whether a file of this name is one that a crash left behind, or that is being written.
    public static boolean isTemporary(String name) {
        return name.startsWith(TEMPORARY) && name.endsWith(".tmp");
    }

    /// The old contents of a file that were kept because it had to be written over.
    public List<Path> copiesOf(Path file) throws IOException {
        return copies.of(file);
    }

    /// Deletes what a crash left beside a file, half written.
    ///
    /// Only for whoever holds the file: another process may be writing it.
    public static void tidy(Disk disk, Path file) {
        try {
            var target = disk.follow(file);
            var folder = target.toAbsolutePath().getParent();
            if (folder == null) {
                return;
            }
            for (var name : disk.names(folder)) {
                if (isLitter(name, target)) {
                    disk.delete(folder.resolve(name));
                }
            }
        } catch (IOException _) {
            // Litter harms nobody.
        }
    }

    private static boolean isLitter(String name, Path target) {
        return name.startsWith(temporaryFor(target))
                && name.endsWith(ENDING)
                && !IN_USE.contains(name);
    }

    private SaveOutcome replace(Path target, Disk.Entry before, Content content)
            throws IOException {
        var folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            return refused(SaveOutcome.Reason.IS_FOLDER, target);
        }
        boolean there = before.kind() == Disk.Kind.FILE;
        Path temporary = folder.resolve(temporaryName(target));
        Disk.Output output;
        try {
            output = disk.create(temporary);
        } catch (IOException e) {
            IN_USE.remove(String.valueOf(temporary.getFileName()));
            if (!there || Failures.isDiskFull(e)) {
                throw e;
            }
            return overwriteByWayOfCopies(target, content);
        }
        try {
            if (there) {
                permit(target, temporary);
            }
            var hash = stage(temporary, output, content);
            if (there && before.hardLinks() > 1) {
                return overwriting.write(target, temporary, hash);
            }
            try {
                disk.replace(temporary, target);
            } catch (AtomicMoveNotSupportedException | AccessDeniedException e) {
                if (!there) {
                    throw e;
                }
                return overwriting.write(target, temporary, hash);
            }
            return new SaveOutcome.Saved(hash, forced(folder));
        } finally {
            deleteQuietly(temporary);
        }
    }

    /// Permissions that cannot be copied must not keep anybody from saving.
    private void permit(Path target, Path temporary) {
        try {
            disk.copyPermissions(target, temporary);
        } catch (IOException _) {
            // The new file has the permissions of a new file then.
        }
    }

    private SaveOutcome.Protection forced(Path folder) {
        try {
            disk.forceFolder(folder);
            return SaveOutcome.Protection.FULL;
        } catch (IOException _) {
            return SaveOutcome.Protection.FOLDER_NOT_FORCED;
        }
    }

    private SaveOutcome overwriteByWayOfCopies(Path target, Content content) throws IOException {
        Path temporary = copies.folder().resolve(temporaryName(target));
        disk.makeFolder(copies.folder());
        try {
            var hash = stage(temporary, disk.create(temporary), content);
            return overwriting.write(target, temporary, hash);
        } finally {
            deleteQuietly(temporary);
        }
    }

    /// Writes the content to a new file, forces it, and reads it back.
    private ContentHash stage(Path file, Disk.Output output, Content content) throws IOException {
        ContentHash written;
        try (var out = new Staging(output)) {
            try {
                content.writeTo(out);
                out.flush();
            } catch (IOException e) {
                var failure = out.failure();
                if (failure == null) {
                    throw new UncheckedIOException("the content failed, not the disk", e);
                }
                throw failure;
            } catch (RuntimeException e) {
                // Libraries wrap what the disk said, each in an exception of its own.
                var failure = out.failure();
                if (failure == null) {
                    throw e;
                }
                throw failure;
            }
            output.force();
            written = out.hash();
        }
        if (!hashOf(file).equals(written)) {
            throw new Failures.NotAsWritten();
        }
        return written;
    }

    private ContentHash hashOf(Path file) throws IOException {
        try (var in = disk.read(file)) {
            return ContentHash.of(in);
        }
    }

    private void deleteQuietly(Path temporary) {
        try {
            disk.delete(temporary);
            IN_USE.remove(String.valueOf(temporary.getFileName()));
        } catch (IOException _) {
            // Litter harms nobody; the outcome of the save matters.
        }
    }

    private static String temporaryName(Path target) {
        var random = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        var name = temporaryFor(target) + random + ENDING;
        IN_USE.add(name);
        return name;
    }

    private static String temporaryFor(Path target) {
        return TEMPORARY + NameHash.of(String.valueOf(target.getFileName()), DIGITS) + "-";
    }

    private static SaveOutcome.Refused refused(SaveOutcome.Reason reason, Path file) {
        return new SaveOutcome.Refused(reason, file, Optional.empty());
    }
}

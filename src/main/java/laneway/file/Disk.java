// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Every call to the disk that the safety of people's work depends on, so that tests can let each
/// of them fail.
///
/// Failures keep their kinds: `NoSuchFileException`, `AccessDeniedException`,
/// `AtomicMoveNotSupportedException`, and so on.
public interface Disk {
    /// A file that is being written. Closing it does not force it.
    abstract class Output extends OutputStream {
        /// Returns when everything that was written is on the disk.
        public abstract void force() throws IOException;
    }

    /// What stands at a place.
    ///
    /// @param kind whether anything is there
    /// @param hardLinks how many names the file has; 1 where that cannot be known
    /// @param writable whether this user may change it
    /// @param modified when it was changed last, by whatever clock: good for a hint only
    record Entry(Kind kind, long size, int hardLinks, boolean writable, Instant modified) {}

    /// Kinds of entries; a symbolic link is what it leads to.
    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        /// A pipe or a device, which may never come to an end.
        OTHER
    }

    /// What stands at a place.
    Entry look(Path path) throws IOException;

    /// The place that symbolic links lead to, whether there is anything or not.
    Path follow(Path path) throws IOException;

    /// Opens a file for reading.
    InputStream read(Path file) throws IOException;

    /// Makes a file that must not exist yet.
    Output create(Path file) throws IOException;

    /// Opens a file to be written from its beginning; it keeps its identity, and what is not
    /// written over is cut off when the output is closed.
    Output overwrite(Path file) throws IOException;

    /// Opens a file to be written on from its end.
    Output append(Path file) throws IOException;

    /// Gives a file the permissions, and where that is allowed the owner and group, of another.
    void copyPermissions(Path from, Path to) throws IOException;

    /// Puts a file in the place of another in one step.
    void replace(Path source, Path target) throws IOException;

    /// Returns when the names in a folder are on the disk; does nothing where folders cannot be
    /// forced.
    void forceFolder(Path folder) throws IOException;

    /// Deletes a file, or a folder with nothing in it; what is not there is passed over.
    void delete(Path file) throws IOException;

    /// Holds a file, which is made if need be, against other processes and other holders in this
    /// one, until the hold is closed or the process ends; empty where somebody holds it.
    Optional<Closeable> hold(Path file) throws IOException;

    /// Makes a folder and those above it, for this user alone; their names are on the disk when it
    /// returns.
    void makeFolder(Path folder) throws IOException;

    /// The names in a folder, sorted.
    List<String> names(Path folder) throws IOException;

    /// How many bytes fit on the disk that holds a folder.
    long freeBytes(Path folder) throws IOException;

    /// The disk of this machine.
    static Disk real() {
        return new RealDisk();
    }
}

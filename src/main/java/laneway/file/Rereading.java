// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Opens a file that is asked for again and again, and reads it only after it has changed.
///
/// Size and time tell whether it has; what could not be read at all is tried again every time.
public final class Rereading {
    private final Disk disk;
    private final MapFiles files;
    private @Nullable Read last;

    private record Read(Path file, Disk.Entry entry, Opening opening) {}

    public Rereading(Store store) {
        this.disk = store.disk();
        this.files = store.maps();
    }

    /// Opens a file, whatever it is; the file is not changed.
    public synchronized Opening open(Path file) {
        var entry = look(file);
        var before = last;
        if (before != null
                && before.file.equals(file)
                && entry.filter(before.entry::equals).isPresent()) {
            return before.opening;
        }
        var opening = files.open(file);
        boolean read = !(opening instanceof Opening.Unreadable);
        last = entry.filter(_ -> read).map(it -> new Read(file, it, opening)).orElse(null);
        return opening;
    }

    private Optional<Disk.Entry> look(Path file) {
        try {
            return Optional.of(disk.look(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}

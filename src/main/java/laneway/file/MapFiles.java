// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.JourneyMap;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Opens and saves maps.
public final class MapFiles {
    private final Disk disk;
    private final AtomicFile writer;

    /// Maps on a disk; the old content of files that must be written over goes to a folder.
    public MapFiles(Disk disk, Path copies) {
        this.disk = disk;
        this.writer = new AtomicFile(disk, copies);
    }

    /// Maps on the disk of this machine.
    public static MapFiles onThisMachine() {
        return new MapFiles(Disk.real(), DataFolder.ofThisUser().resolve("backups"));
    }

    /// Opens a file, whatever it is; the file is not changed.
    public Opening open(Path file) {
        try {
            var entry = disk.look(file);
            return switch (entry.kind()) {
                case NOTHING -> new Opening.Unreadable(Opening.Reason.MISSING);
                case FOLDER -> new Opening.Unreadable(Opening.Reason.FOLDER);
                case OTHER -> new Opening.NotOurs();
                case FILE -> MapFormat.read(read(file));
            };
        } catch (NoSuchFileException _) {
            return new Opening.Unreadable(Opening.Reason.MISSING);
        } catch (AccessDeniedException _) {
            return new Opening.Unreadable(Opening.Reason.NO_PERMISSION);
        } catch (IOException _) {
            return new Opening.Unreadable(Opening.Reason.DISK_ERROR);
        }
    }

    /// One byte more than the limit is enough to see that a file is too large, even one that grows
    /// while it is read.
    private byte[] read(Path file) throws IOException {
        try (var in = disk.read(file)) {
            return in.readNBytes(MapFormat.LARGEST + 1);
        }
    }

    /// Saves a map; the file holds the old map or the new one at any moment.
    public SaveOutcome save(JourneyMap map, Path file) {
        return writer.write(file, out -> MapFormat.write(map, out));
    }
}

// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.file.AtomicFile;
import laneway.file.Disk;
import laneway.file.NameHash;
import laneway.model.MapId;
import laneway.model.PartId;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which map lay in which file, for files that no longer say so themselves.
final class Places {
    /// No folder of a document has this name: theirs end with a hash.
    static final String FOLDER = "places";

    private static final int LARGEST = 1 << 16;

    private final Disk disk;
    private final Path folder;
    private final AtomicFile writer;

    /// A file and the map that was in it.
    record Place(Path file, MapId map) {}

    Places(Disk disk, Path backups) {
        this.disk = disk;
        this.folder = backups.resolve(FOLDER);
        this.writer = new AtomicFile(disk, backups);
    }

    /// Remembers a place.
    void remember(Place place) throws IOException {
        disk.makeFolder(folder);
        var text = place.map().value() + "\n" + place.file();
        // A place that cannot be written down is missed only by whoever has a damaged file.
        var _ = writer.write(entryOf(place.file()), out -> out.write(text.getBytes(UTF_8)));
    }

    /// The map that was in a file.
    Optional<MapId> mapAt(Path file) throws IOException {
        return read(entryOf(file)).map(Place::map);
    }

    /// All places.
    List<Place> all() throws IOException {
        var places = new ArrayList<Place>();
        for (var name : disk.names(folder)) {
            read(folder.resolve(name)).ifPresent(places::add);
        }
        return places;
    }

    /// Forgets where a map was.
    void forget(MapId map) throws IOException {
        for (var place : all()) {
            if (place.map().equals(map)) {
                disk.delete(entryOf(place.file()));
            }
        }
    }

    private Path entryOf(Path file) {
        return folder.resolve(NameHash.of(file.toString(), 32));
    }

    private Optional<Place> read(Path entry) throws IOException {
        if (disk.look(entry).kind() != Disk.Kind.FILE) {
            return Optional.empty();
        }
        String text;
        try (var in = disk.read(entry)) {
            text = new String(in.readNBytes(LARGEST), UTF_8);
        }
        int end = text.indexOf('\n');
        if (end < 0 || !PartId.isValid(text.substring(0, end))) {
            return Optional.empty();
        }
        try {
            var file = Path.of(text.substring(end + 1));
            return Optional.of(new Place(file, new MapId(text.substring(0, end))));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}

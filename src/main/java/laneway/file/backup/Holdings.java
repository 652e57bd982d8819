// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import laneway.file.AtomicFile;
import laneway.file.Disk;
import laneway.file.MapFiles;
import laneway.file.Store;
import laneway.file.journal.JournalStock;
import laneway.model.JourneyMap;
import laneway.model.MapId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the program keeps of every document in its own folder, and how it is forgotten.
public final class Holdings {
    private final Disk disk;
    private final MapFiles files;
    private final Shelf shelf;
    private final Places places;
    private final JournalStock journals;
    private final AtomicFile writer;

    /// What is kept of one document.
    ///
    /// @param title empty where the document is known by its files
    /// @param files where it was saved
    /// @param versionBytes of the earlier versions, and of what was kept before its files were
    ///   written over
    /// @param journalBytes of the edits that are kept for recovery
    public record Holding(
            MapId map,
            String title,
            List<Path> files,
            int versions,
            long versionBytes,
            long journalBytes) {
        public Holding {
            files = List.copyOf(files);
        }

        /// All that it takes.
        public long bytes() {
            return versionBytes + journalBytes;
        }
    }

    public Holdings(Store store) {
        this.disk = store.disk();
        this.files = store.maps();
        this.shelf = new Shelf(disk, store.backups());
        this.places = new Places(disk, store.backups());
        this.journals = new JournalStock(disk, store.journals());
        this.writer = new AtomicFile(disk, store.backups());
    }

    /// What is kept, what takes most room first.
    public List<Holding> all() throws IOException {
        Map<MapId, Holding> all = new LinkedHashMap<>();
        for (var place : places.all()) {
            var before = all.getOrDefault(place.map(), nothing(place.map(), ""));
            all.put(place.map(), withFile(before, place.file()));
        }
        for (var folder : shelf.folders()) {
            var known =
                    all.values().stream()
                            .filter(holding -> shelf.folderOf(holding.map()).equals(folder))
                            .findFirst();
            var owner = known.or(() -> owner(folder));
            if (owner.isPresent()) {
                all.put(owner.get().map(), withVersions(owner.get(), folder));
            }
        }
        for (var stock : journals.all()) {
            var document = stock.document();
            var before = all.getOrDefault(document, nothing(document, stock.title()));
            all.put(document, withJournal(before, stock));
        }
        return all.values().stream()
                .sorted(Comparator.comparingLong(Holding::bytes).reversed())
                .toList();
    }

    private static Holding nothing(MapId map, String title) {
        return new Holding(map, title, List.of(), 0, 0, 0);
    }

    private Holding withFile(Holding holding, Path file) throws IOException {
        var files = new ArrayList<>(holding.files());
        files.add(file);
        return new Holding(
                holding.map(),
                holding.title(),
                files,
                holding.versions(),
                holding.versionBytes() + bytes(writer.copiesOf(file)),
                holding.journalBytes());
    }

    private long bytes(List<Path> copies) throws IOException {
        long bytes = 0;
        for (var copy : copies) {
            bytes += disk.look(copy).size();
        }
        return bytes;
    }

    /// The document of a folder, where nobody knows its files.
    private Optional<Holding> owner(Path folder) {
        try {
            for (var version : shelf.versions(folder)) {
                var map = files.open(version.file()).shown();
                if (map.isPresent() && shelf.folderOf(map.get().id()).equals(folder)) {
                    return map.map(JourneyMap::about)
                            .map(about -> nothing(about.id(), about.title()));
                }
            }
        } catch (IOException _) {
            // A folder that cannot be read belongs to nobody.
        }
        return Optional.empty();
    }

    private Holding withVersions(Holding holding, Path folder) throws IOException {
        var versions = shelf.versions(folder);
        return new Holding(
                holding.map(),
                holding.title(),
                holding.files(),
                versions.size(),
                holding.versionBytes() + versions.stream().mapToLong(Version::bytes).sum(),
                holding.journalBytes());
    }

    private static Holding withJournal(Holding holding, JournalStock.Stock stock) {
        var files = new ArrayList<>(holding.files());
        stock.file().filter(file -> !files.contains(file)).ifPresent(files::add);
        return new Holding(
                holding.map(),
                holding.title(),
                files,
                holding.versions(),
                holding.versionBytes(),
                holding.journalBytes() + stock.bytes());
    }

    /// Deletes all that is kept of a document, but for what another window holds; its files stay.
    public void forget(Holding holding) throws IOException {
        shelf.delete(shelf.folderOf(holding.map()));
        for (var file : holding.files()) {
            for (var copy : writer.copiesOf(file)) {
                disk.delete(copy);
            }
        }
        journals.forget(holding.map());
        places.forget(holding.map());
    }
}

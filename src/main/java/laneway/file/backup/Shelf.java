// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import laneway.file.AtomicFile;
import laneway.file.ContentHash;
import laneway.file.Disk;
import laneway.file.NameHash;
import laneway.file.SaveOutcome;
import laneway.model.MapId;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The copies of all documents on the disk, each document's in a folder of its own.
final class Shelf {
    private static final int LONGEST_NAME = 40;

    private final Disk disk;
    private final Path root;
    private final AtomicFile writer;

    Shelf(Disk disk, Path root) {
        this.disk = disk;
        this.root = root;
        this.writer = new AtomicFile(disk, root);
    }

    /// The folder of a document. Identities may differ in case only, which not every disk can tell
    /// apart, and hold signs that no name may have.
    Path folderOf(MapId map) {
        var readable = map.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "_");
        return root.resolve(
                readable.substring(0, Math.min(readable.length(), LONGEST_NAME))
                        + "-"
                        + NameHash.of(map.value(), 12));
    }

    /// The folders of all documents.
    List<Path> folders() throws IOException {
        var folders = new ArrayList<Path>();
        for (var name : disk.names(root)) {
            var folder = root.resolve(name);
            if (!name.equals(Places.FOLDER) && disk.look(folder).kind() == Disk.Kind.FOLDER) {
                folders.add(folder);
            }
        }
        return folders;
    }

    /// What is kept in a folder, the newest first.
    List<Version> versions(Path folder) throws IOException {
        var versions = new ArrayList<Version>();
        for (var name : disk.names(folder)) {
            var file = folder.resolve(name);
            Version.of(file, disk.look(file).size()).ifPresent(versions::add);
        }
        versions.sort(Comparator.comparing(Version::at).reversed());
        return versions;
    }

    /// Puts a copy there; when this returns without a reason, it was forced and read back.
    Optional<SaveOutcome.Reason> put(
            MapId map, byte[] bytes, Instant at, Why why, Version.Counts counts)
            throws IOException {
        var folder = folderOf(map);
        disk.makeFolder(folder);
        var hash = ContentHash.of(bytes);
        var file = folder.resolve(Version.nameOf(at, why, counts, hash));
        return switch (writer.write(file, out -> out.write(bytes))) {
            case SaveOutcome.Saved saved when saved.hash().equals(hash) -> Optional.empty();
            case SaveOutcome.Saved _ -> Optional.of(SaveOutcome.Reason.NOT_AS_WRITTEN);
            case SaveOutcome.Refused refused -> Optional.of(refused.reason());
        };
    }

    /// Deletes what a crash left of copies that were being written.
    void sweep(Path folder) throws IOException {
        for (var name : disk.names(folder)) {
            if (AtomicFile.isTemporary(name)) {
                disk.delete(folder.resolve(name));
            }
        }
    }

    void delete(Version version) throws IOException {
        disk.delete(version.file());
    }

    /// Deletes a folder with all that is in it.
    void delete(Path folder) throws IOException {
        for (var name : disk.names(folder)) {
            disk.delete(folder.resolve(name));
        }
        disk.delete(folder);
    }
}

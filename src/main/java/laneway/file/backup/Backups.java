// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import laneway.file.ContentHash;
import laneway.file.Disk;
import laneway.file.Failures;
import laneway.file.MapFiles;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.file.SaveOutcome;
import laneway.file.Store;
import laneway.file.backup.Version.Counts;
import laneway.model.JourneyMap;
import laneway.model.MapId;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Saves maps and keeps what their files held before.
///
/// A copy is made before the first save of a sitting and then every ten minutes of change; at once
/// where a save is about to do more than usual. Every method waits for the disk.
public final class Backups {
    /// How many bytes all copies may take if the user has not said otherwise.
    public static final long USUAL_LIMIT = 500_000_000;

    private final Disk disk;
    private final MapFiles files;
    private final Shelf shelf;
    private final Places places;
    private final InstantSource clock;
    private final Due due;
    private final Set<Path> swept = new HashSet<>();
    private volatile long limitBytes = USUAL_LIMIT;

    /// What came of saving.
    ///
    /// @param unkept why the old content could not be kept; empty where it was, or need not be
    public record Saved(SaveOutcome outcome, Optional<SaveOutcome.Reason> unkept) {}

    /// An earlier version that was opened.
    public record Good(Version version, JourneyMap map) {}

    /// The copies in a store.
    public Backups(Store store, InstantSource clock) {
        this(store, clock, MapFormat.VERSION);
    }

    /// @param format the version that is written
    Backups(Store store, InstantSource clock, long format) {
        this.disk = store.disk();
        this.files = store.maps();
        this.shelf = new Shelf(disk, store.backups());
        this.places = new Places(disk, store.backups());
        this.clock = clock;
        this.due = new Due(format);
    }

    /// Says how many bytes all copies may take from now on.
    public void limitTo(long bytes) {
        limitBytes = bytes;
    }

    /// As [#save(JourneyMap, Path, Optional)], for a file of which nothing is known.
    public Saved save(JourneyMap map, Path file) {
        return save(map, file, Optional.empty());
    }

    /// Saves a map after keeping what its file holds. What cannot be kept does not keep anybody
    /// from saving: the work on the screen is worth more than the work of yesterday.
    ///
    /// @param known what the file held when it was read; if it still does, it is not read again as
    ///   a map
    public synchronized Saved save(JourneyMap map, Path file, Optional<Opening.Opened> known) {
        Optional<SaveOutcome.Reason> unkept;
        try {
            unkept = keep(map, placeOf(file), known);
        } catch (IOException e) {
            unkept = Optional.of(Failures.reason(e, disk, file));
        }
        var outcome = files.save(map, file);
        if (outcome instanceof SaveOutcome.Saved saved) {
            wrote(file, map, saved.hash());
        }
        return new Saved(outcome, unkept);
    }

    private void wrote(Path file, JourneyMap map, ContentHash hash) {
        try {
            due.wrote(placeOf(file), map, hash);
        } catch (IOException _) {
            // The file is read again next time.
        }
    }

    private Path placeOf(Path file) throws IOException {
        return disk.follow(file).toAbsolutePath().normalize();
    }

    private Optional<SaveOutcome.Reason> keep(
            JourneyMap next, Path place, Optional<Opening.Opened> known) throws IOException {
        if (disk.look(place).kind() != Disk.Kind.FILE) {
            return Optional.empty();
        }
        byte[] bytes;
        try (var in = disk.read(place)) {
            bytes = in.readNBytes(MapFormat.LARGEST + 1);
        }
        var content = due.contentOf(bytes, place, known);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var why = due.why(content.get(), next, place, now);
        return why.isPresent()
                ? keep(bytes, content.get(), why.get(), next, place, now)
                : Optional.empty();
    }

    private Optional<SaveOutcome.Reason> keep(
            byte[] bytes, Due.Content old, Why why, JourneyMap next, Path place, Instant now)
            throws IOException {
        // What is left of a damaged file may have lost its identity.
        var id = old.map().filter(_ -> old.whole()).orElse(next).id();
        var counts = old.map().map(Counts::of).orElse(Counts.NONE);
        var failed = shelf.put(id, bytes, now, why, counts);
        if (failed.isEmpty()) {
            due.kept(place, old, now);
            places.remember(new Places.Place(place, next.id()));
            tidy(shelf.folderOf(id), now);
        }
        return failed;
    }

    private void tidy(Path folder, Instant now) {
        try {
            if (swept.add(folder)) {
                shelf.sweep(folder);
            }
            var versions = shelf.versions(folder);
            for (var version : Retention.superfluous(versions, now, ZoneId.systemDefault())) {
                shelf.delete(version);
            }
            var all = new ArrayList<List<Version>>();
            for (var each : shelf.folders()) {
                all.add(shelf.versions(each));
            }
            for (var version : Retention.beyond(limitBytes, all)) {
                shelf.delete(version);
            }
        } catch (IOException _) {
            // One copy too many harms nobody.
        }
    }

    /// The earlier versions of a map, the newest first.
    public List<Version> versions(MapId map) throws IOException {
        return shelf.versions(shelf.folderOf(map));
    }

    /// Opens an earlier version.
    public Opening open(Version version) {
        return files.open(version.file());
    }

    /// The newest earlier version that opens, of a file that does not.
    ///
    /// @param readable what of the file could be read
    public Optional<Good> newestGood(Path file, Optional<JourneyMap> readable) {
        try {
            var maps = new ArrayList<MapId>();
            readable.map(JourneyMap::id).ifPresent(maps::add);
            places.mapAt(placeOf(file)).filter(id -> !maps.contains(id)).ifPresent(maps::add);
            for (var map : maps) {
                for (var version : versions(map)) {
                    var good = good(version);
                    if (good.isPresent()) {
                        return good;
                    }
                }
            }
        } catch (IOException _) {
            // What cannot be found cannot be offered.
        }
        return Optional.empty();
    }

    private Optional<Good> good(Version version) {
        return switch (open(version)) {
            case Opening.Opened(var map, _) -> Optional.of(new Good(version, map));
            case Opening.OpenedWithRepairs(var map, _, _) -> Optional.of(new Good(version, map));
            case Opening.TooNew _, Opening.Damaged _, Opening.NotOurs _, Opening.Unreadable _ ->
                    Optional.empty();
        };
    }
}

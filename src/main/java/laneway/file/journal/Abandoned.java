// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import laneway.edit.Change;
import laneway.edit.History;
import laneway.file.ContentHash;
import laneway.file.Disk;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.file.journal.JournalKeeper.Origin;
import laneway.model.JourneyMap;
import laneway.model.Validity;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A journal that a crash left behind, held until it is dealt with.
public final class Abandoned implements Closeable {
    private final Disk disk;
    private final JournalFolder folder;
    private final int newest;
    private final Header header;
    private final JourneyMap base;
    private final Story story;

    private Abandoned(
            Disk disk,
            JournalFolder folder,
            int newest,
            Header header,
            JourneyMap base,
            Story story) {
        this.disk = disk;
        this.folder = folder;
        this.newest = newest;
        this.header = header;
        this.base = base;
        this.story = story;
    }

    /// All journals that nobody holds; those in which nothing can be read are left where they are.
    ///
    /// @param journals the folder of all journals
    public static List<Abandoned> findAll(Disk disk, Path journals) {
        var found = new ArrayList<Abandoned>();
        try {
            for (var name : disk.names(journals)) {
                find(disk, journals.resolve(name)).ifPresent(found::add);
            }
        } catch (IOException _) {
            // Without the folder there is nothing to recover.
        }
        return found;
    }

    private static Optional<Abandoned> find(Disk disk, Path path) {
        try {
            if (disk.look(path).kind() != Disk.Kind.FOLDER) {
                return Optional.empty();
            }
            var folder = JournalFolder.hold(disk, path);
            return folder.isEmpty() ? Optional.empty() : find(disk, folder.get());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// The newest journal of a folder that can be read; where there is none the folder is let go.
    private static Optional<Abandoned> find(Disk disk, JournalFolder folder) throws IOException {
        var found = Optional.<Abandoned>empty();
        try {
            var numbers = folder.numbers();
            for (int number : numbers) {
                if (found.isEmpty()) {
                    found = read(disk, folder, number, numbers.getFirst());
                }
            }
            // Nothing was ever promised of a folder in which no journal was begun.
            if (numbers.isEmpty()) {
                folder.delete();
            }
            return found;
        } finally {
            if (found.isEmpty()) {
                folder.close();
            }
        }
    }

    /// The journal of a number; empty where its beginning never came to the disk.
    ///
    /// @param newest the number behind which the next journal goes
    private static Optional<Abandoned> read(Disk disk, JournalFolder folder, int number, int newest)
            throws IOException {
        List<byte[]> frames;
        try (var in = disk.read(Journal.frames(folder.path(), number))) {
            frames = Frames.read(in);
        }
        var header = frames.isEmpty() ? Optional.<Header>empty() : Header.read(frames.getFirst());
        if (header.isEmpty()) {
            return Optional.empty();
        }
        byte[] content;
        try (var in = disk.read(Journal.base(folder.path(), number))) {
            content = in.readAllBytes();
        }
        var opening = MapFormat.read(content);
        if (!ContentHash.of(content).equals(header.get().base()) || opening.shown().isEmpty()) {
            return Optional.empty();
        }
        var story = Story.of(frames.subList(1, frames.size()));
        if (story.told() < header.get().carried()) {
            return Optional.empty();
        }
        return Optional.of(
                new Abandoned(disk, folder, newest, header.get(), opening.shown().get(), story));
    }

    /// What the edits were made on.
    public Header header() {
        return header;
    }

    /// When the last edit was made.
    public Instant lastAt() {
        return story.happenings().isEmpty() ? header.began() : story.happenings().getLast().at();
    }

    /// The document as the crash left it.
    ///
    /// @param history of the edits since it was last saved
    /// @param edits how many of them the file lacks
    /// @param standing in comparison with its file
    public record Recovered(JourneyMap map, History history, int edits, Standing standing) {
        /// Whether there is anything in it that the file may lack. A map without edits is offered
        /// only where nobody can say that its file ever held it.
        public boolean isWorthOffering() {
            return switch (standing) {
                case NOTHING_LOST -> false;
                case NO_FILE -> true;
                case GOES_ON, FILE_CHANGED -> edits > 0;
            };
        }
    }

    /// How a recovered document and the file of today go together.
    public enum Standing {
        /// The file holds all of it.
        NOTHING_LOST,

        /// The file is as it was saved last; the recovered document goes on from there.
        GOES_ON,

        /// There is no file, or the document differed from it from the beginning.
        NO_FILE,

        /// The file was changed since, or cannot be read.
        FILE_CHANGED
    }

    /// Goes through all edits again.
    ///
    /// @param today what the document's file holds now; empty where there is none
    public Recovered recover(Optional<Opening> today) {
        var history = new History();
        var map = base;
        var file = today.flatMap(Opening::shown);
        boolean goesOn = sameContent(today);
        boolean known = goesOn;
        if (!goesOn) {
            history.markUnsaved();
        }
        int edits = 0;
        // Applied one by one they would take ten times as long.
        var changes = new ArrayList<Change>();
        for (var happening : story.happenings()) {
            switch (happening) {
                case Happening.Made(var _, var step, var entry) -> {
                    history.replay(step, entry);
                    changes.addAll(entry.changes());
                    edits++;
                }
                // The story has made an edit of it or left it out.
                case Happening.Unfinished _ -> {}
                case Happening.SavingBegan _ -> {
                    map = Change.apply(map, changes);
                    changes.clear();
                    if (file.isPresent() && file.get().equals(map)) {
                        history.markSaved(history.place());
                        known = true;
                        edits = 0;
                    }
                }
            }
        }
        map = mended(Change.apply(map, changes));
        return new Recovered(map, history, edits, standing(map, file, known));
    }

    /// A map that no edit should have left is put right as if it came from a file.
    private static JourneyMap mended(JourneyMap map) {
        return Validity.problemsOf(map).isEmpty()
                ? map
                : MapFormat.read(MapFormat.write(map)).shown().orElse(map);
    }

    private boolean sameContent(Optional<Opening> today) {
        return today.filter(Opening.Opened.class::isInstance)
                .map(Opening.Opened.class::cast)
                .filter(opened -> header.saved().filter(opened.hash()::equals).isPresent())
                .isPresent();
    }

    private Standing standing(JourneyMap map, Optional<JourneyMap> file, boolean known) {
        if (file.isPresent() && file.get().equals(map)) {
            return Standing.NOTHING_LOST;
        }
        if (known) {
            return Standing.GOES_ON;
        }
        return header.file().isEmpty() || header.saved().isEmpty()
                ? Standing.NO_FILE
                : Standing.FILE_CHANGED;
    }

    /// Goes on keeping the document where the crash broke off; this journal becomes the keeper's.
    ///
    /// @param recovered the document as it is open now
    public JournalKeeper goOn(JourneyMap recovered, Consumer<JournalState> told) {
        var origin = new Origin(base, header.file(), header.saved());
        var keeping = Keeping.goingOn(disk, folder, newest, origin, recovered, told);
        return new JournalKeeper(keeping, story.frames());
    }

    /// Deletes the journal; what it held is safe elsewhere or not wanted.
    public void discard() {
        try {
            folder.delete();
        } catch (IOException _) {
            // It will be offered again, which is better than losing it.
        }
    }

    /// Lets the journal go; the next start finds it again.
    @Override
    public void close() throws IOException {
        folder.close();
    }
}

// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import laneway.edit.Entry;
import laneway.edit.History;
import laneway.file.Disk;
import laneway.file.Failures;
import laneway.file.SaveOutcome;
import laneway.file.journal.JournalKeeper.Origin;
import laneway.model.JourneyMap;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// What the keeper's thread does; nothing here is meant for another.
final class Keeping {
    /// How long a written frame may wait for others before it is forced.
    private static final long GROUP_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /// How long a disk that refused is left alone.
    private static final long RETRY_NANOS = TimeUnit.SECONDS.toNanos(5);

    /// Of a journal that grew longer, in bytes, the undo history is let go: the map as it is then
    /// begins another.
    private static final long LONGEST = 100_000_000;

    private final Disk disk;
    private final Path journals;
    private final Consumer<JournalState> told;
    private final LongSupplier clock;
    private Origin origin;
    private JourneyMap latest;
    private @Nullable JournalFolder folder;
    private @Nullable Journal journal;
    private int number;
    private long kept;
    private long written;
    private long forced;
    private Optional<Long> waitingSince = Optional.empty();
    private Optional<Long> refusedAt = Optional.empty();

    private final Following following = new Following();

    Keeping(Disk disk, Path journals, Origin origin, Consumer<JournalState> told) {
        this(disk, journals, origin, told, System::nanoTime);
    }

    /// @param clock gives nanoseconds
    Keeping(
            Disk disk,
            Path journals,
            Origin origin,
            Consumer<JournalState> told,
            LongSupplier clock) {
        this.disk = disk;
        this.journals = journals;
        this.origin = origin;
        this.latest = origin.map();
        this.told = told;
        this.clock = clock;
    }

    /// Takes the folder of a journal that a crash broke off.
    static Keeping goingOn(
            Disk disk,
            JournalFolder folder,
            int number,
            Origin origin,
            JourneyMap latest,
            Consumer<JournalState> told) {
        var keeping = new Keeping(disk, folder.journals(), origin, told);
        keeping.folder = folder;
        keeping.number = number;
        keeping.latest = latest;
        return keeping;
    }

    /// Begins with what an earlier journal held.
    void goOn(List<byte[]> frames) {
        kept = frames.size();
        begin(origin, frames);
    }

    void keep(History.Step step, Entry entry, JourneyMap before, JourneyMap after) {
        latest = after;
        following.finished();
        kept++;
        if (refusedAt.isPresent()) {
            following.savingFailed();
            tryAgain();
            return;
        }
        write(Happening.made(Instant.now(), step, entry, before, after));
        if (written > LONGEST) {
            begin(new Origin(latest, origin.file(), Optional.empty()), List.of());
        }
    }

    void keepUnfinished(Entry entry, JourneyMap before, JourneyMap after) {
        var frame = Happening.unfinished(Instant.now(), entry, before, after);
        following.writing(frame);
        if (refusedAt.isPresent()) {
            tryAgain();
        } else {
            write(frame);
        }
    }

    void dropUnfinished() {
        if (following.finished() && refusedAt.isEmpty()) {
            write(Happening.dropped(Instant.now()));
        }
    }

    void savingBegan() {
        if (journal != null) {
            write(Happening.savingBegan(Instant.now()));
        }
        following.savingBegan();
    }

    /// The document was not saved: nothing has to be carried over.
    void savingFailed() {
        following.savingFailed();
    }

    void saved(Origin saved) {
        var since = following.saved();
        if (journal == null && refusedAt.isEmpty()) {
            origin = saved;
        } else if (since.isPresent()) {
            begin(saved, since.get());
        } else {
            begin(new Origin(latest, saved.file(), Optional.empty()), List.of());
        }
    }

    private void write(byte[] content) {
        try {
            following.kept(content);
            if (journal == null) {
                open(origin, List.of());
            }
            if (journal != null) {
                journal.append(content);
                written += content.length;
            }
            if (waitingSince.isEmpty()) {
                waitingSince = Optional.of(clock.getAsLong());
            }
        } catch (IOException e) {
            refused(e);
        }
    }

    void force() {
        if (journal == null || waitingSince.isEmpty()) {
            return;
        }
        try {
            journal.force();
            waitingSince = Optional.empty();
            safe();
        } catch (IOException e) {
            refused(e);
        }
    }

    private void safe() {
        forced = kept;
        told.accept(new JournalState.Safe(forced));
    }

    private void begin(Origin from, List<byte[]> first) {
        try {
            open(from, following.behind(first));
            waitingSince = Optional.empty();
            refusedAt = Optional.empty();
            safe();
        } catch (IOException e) {
            refused(e);
        }
    }

    /// Begins the next journal; the one before goes when the new one is on the disk.
    private void open(Origin from, List<byte[]> first) throws IOException {
        if (folder == null) {
            folder = JournalFolder.make(disk, journals);
        }
        int next = number + 1;
        // A number is never used twice: a torn beginning may still lie there.
        number = next;
        var about = from.map().about();
        var opened =
                Journal.begin(
                        disk,
                        folder.path(),
                        next,
                        from.map(),
                        base ->
                                new Header(
                                        from.map().id(),
                                        about.title(),
                                        from.file(),
                                        from.saved(),
                                        base.hash(),
                                        first.size(),
                                        Instant.now()),
                        first);
        closeQuietly(journal);
        journal = opened;
        origin = from;
        written = 0;
        folder.keepOnly(next);
    }

    /// The map as it is now becomes the beginning of a new journal, if the disk takes it again.
    private void tryAgain() {
        if (clock.getAsLong() - refusedAt.orElseThrow() > RETRY_NANOS) {
            begin(new Origin(latest, origin.file(), Optional.empty()), List.of());
        }
    }

    /// When there is something to do without being told to, in nanoseconds.
    Optional<Long> dueAt() {
        return waitingSince
                .map(since -> since + GROUP_NANOS)
                .or(() -> refusedAt.map(at -> at + RETRY_NANOS));
    }

    /// Does what is due.
    void tick() {
        if (waitingSince.isPresent()) {
            force();
        } else if (refusedAt.isPresent()) {
            tryAgain();
        }
    }

    private void refused(IOException failure) {
        closeQuietly(journal);
        journal = null;
        waitingSince = Optional.empty();
        refusedAt = Optional.of(clock.getAsLong());
        told.accept(new JournalState.Unsafe(reason(failure)));
    }

    /// An error of the program must not end the keeping.
    void brokeOff(RuntimeException error) {
        refused(new IOException(error));
    }

    private SaveOutcome.Reason reason(IOException failure) {
        return failure instanceof Journal.Refusal refusal
                ? refusal.reason()
                : Failures.reason(failure, disk, journals);
    }

    private static void closeQuietly(@Nullable Closeable file) {
        if (file != null) {
            try {
                file.close();
            } catch (IOException _) {
                // What was forced is on the disk; nothing else is promised.
            }
        }
    }

    void forget() {
        closeQuietly(journal);
        if (folder != null) {
            try {
                folder.delete();
            } catch (IOException _) {
                closeQuietly(folder);
            }
        }
    }

    void close() {
        force();
        closeQuietly(journal);
        closeQuietly(folder);
    }
}

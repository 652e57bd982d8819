// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import laneway.file.AtomicFile;
import laneway.file.Disk;
import laneway.file.Failures;
import laneway.file.Store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;

/// The documents that this process holds.
public final class Locks implements Closeable {
    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int TRIES = 5;

    private final Disk disk;
    private final Presence me;
    private final LongSupplier millis;
    private final Turns turns;
    private final Map<Path, Hold> holds = new HashMap<>();
    private final Map<Path, Seen> seen = new HashMap<>();

    /// A holder's last sign of life, and when we saw it first.
    private record Seen(Holder holder, long millis) {}

    /// @param millis a clock that nobody sets
    Locks(Store store, Presence me, LongSupplier millis) {
        this.disk = store.disk();
        this.turns = new Turns(disk, store.folder());
        this.me = me;
        this.millis = millis;
    }

    /// The locks of this process.
    public static Locks ofThisProcess(Store store) {
        return new Locks(store, Presence.ofThisProcess(), () -> System.nanoTime() / 1_000_000);
    }

    /// Takes a document, unless somebody holds it; one that we hold already is ours.
    public synchronized Taking take(Path document) {
        return attempt(document, this::tryToTake);
    }

    /// Takes a document, whoever holds it.
    public synchronized Taking takeOver(Path document) {
        return attempt(
                document,
                file -> {
                    try {
                        file.remove();
                    } catch (NoSuchFileException _) {
                        // Its holder let it go meanwhile.
                    }
                    return tryToTake(file);
                });
    }

    /// Who else holds a document; empty where nobody is known to.
    public synchronized Optional<Taking.Busy> whoHolds(Path document) {
        try {
            var file = LockFile.of(disk, document);
            if (holds.containsKey(file.place())) {
                return Optional.empty();
            }
            return file.read()
                    .filter(holder -> !hasEnded(holder))
                    .map(holder -> new Taking.Busy(holder, life(file, holder)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private interface Attempt {
        /// Empty where somebody came between.
        Optional<Taking> at(LockFile file) throws IOException;
    }

    private Taking attempt(Path document, Attempt attempt) {
        try {
            var file = LockFile.of(disk, document);
            var known = holds.get(file.place());
            if (known != null && known.look().isEmpty()) {
                return new Taking.Taken(known);
            }
            for (int i = 0; i < TRIES; i++) {
                var taking = attempt.at(file);
                if (taking.isPresent()) {
                    if (taking.get() instanceof Taking.Taken) {
                        AtomicFile.tidy(disk, document);
                    }
                    return taking.get();
                }
            }
            return new Taking.Unclear();
        } catch (IOException e) {
            return new Taking.Unprotected(Failures.reason(e, disk, document));
        }
    }

    private Optional<Taking> tryToTake(LockFile file) throws IOException {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var own = new Holder(me, UUID.randomUUID().toString(), now, 0);
        try {
            file.make(own);
            var hold = new Hold(file, own);
            holds.put(file.place(), hold);
            return Optional.of(new Taking.Taken(hold));
        } catch (FileAlreadyExistsException _) {
            return other(file);
        }
    }

    private Optional<Taking> other(LockFile file) throws IOException {
        try {
            var found = file.read();
            if (found.isEmpty()) {
                return Optional.of(new Taking.Unclear());
            }
            var holder = found.get();
            if (hasEnded(holder)) {
                clear(file, holder);
                return Optional.empty();
            }
            return Optional.of(new Taking.Busy(holder, life(file, holder)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private void clear(LockFile file, Holder ended) throws IOException {
        try (var _ = turns.take()) {
            if (file.read().filter(ended::isSameHold).isPresent()) {
                file.remove(ended);
            }
        }
    }

    private boolean hasEnded(Holder holder) {
        return holder.who().isNeighbourOf(me) && holder.who().hasEnded();
    }

    private Taking.Life life(LockFile file, Holder holder) {
        if (holder.who().isNeighbourOf(me)) {
            return Taking.Life.HERE;
        }
        var before = seen.get(file.place());
        if (before == null || !before.holder().equals(holder)) {
            seen.put(file.place(), new Seen(holder, millis.getAsLong()));
            return Taking.Life.ELSEWHERE;
        }
        boolean silent = millis.getAsLong() - before.millis() > SILENCE.toMillis();
        return silent ? Taking.Life.SILENT : Taking.Life.ELSEWHERE;
    }

    /// Gives a sign of life for all documents; to be called every ten seconds or so.
    public void beat() {
        held().forEach(Hold::beat);
    }

    private synchronized List<Hold> held() {
        return List.copyOf(holds.values());
    }

    /// Lets all documents go but one.
    public void keepOnly(Optional<Hold> kept) {
        held().stream().filter(hold -> kept.filter(hold::equals).isEmpty()).forEach(this::letGo);
    }

    private void letGo(Hold hold) {
        synchronized (this) {
            holds.remove(hold.place(), hold);
        }
        hold.close();
    }

    /// Lets all documents go.
    @Override
    public void close() {
        keepOnly(Optional.empty());
    }
}

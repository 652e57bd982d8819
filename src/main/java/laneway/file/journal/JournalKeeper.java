// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import laneway.edit.Entry;
import laneway.edit.History;
import laneway.file.ContentHash;
import laneway.file.Disk;
import laneway.model.JourneyMap;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps the journal of one open document on a thread of its own.
///
/// What is told here may be on the disk a quarter of a second later, or at once after [#force].
/// Where the disk refuses, the keeper tells so, and begins again with the map as it is then.
public final class JournalKeeper implements AutoCloseable {
    /// Where a document stands when its journal begins.
    ///
    /// @param file where it is kept; empty for one that was never saved
    /// @param saved the content of that file; empty where the map differs from it
    public record Origin(JourneyMap map, Optional<Path> file, Optional<ContentHash> saved) {}

    /// Work for the keeper's thread; true ends it.
    @FunctionalInterface
    private interface Task {
        boolean run(Keeping keeping);
    }

    private static final System.Logger LOG = System.getLogger(JournalKeeper.class.getName());

    private final BlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private final Keeping keeping;
    private @Nullable CompletableFuture<Void> ended;

    /// Begins to keep a document; the disk is left alone until the first edit.
    ///
    /// @param journals the folder of all journals
    /// @param told how the journal fares; on the keeper's thread
    public JournalKeeper(Disk disk, Path journals, Origin origin, Consumer<JournalState> told) {
        this(new Keeping(disk, journals, origin, told));
    }

    /// Goes on where a crash broke off.
    JournalKeeper(Keeping keeping, List<byte[]> frames) {
        this(keeping);
        add(started -> started.goOn(frames));
    }

    private JournalKeeper(Keeping keeping) {
        this.keeping = keeping;
        Thread.ofPlatform().daemon().name("journal").start(this::work);
    }

    private void work() {
        boolean over = false;
        while (!over) {
            try {
                var task = next();
                over = task.isPresent() && task.get().run(keeping);
            } catch (InterruptedException _) {
                over = true;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "the journal broke off and begins again", e);
                keeping.brokeOff(e);
            }
        }
    }

    /// The next task; empty where something else was due first.
    private Optional<Task> next() throws InterruptedException {
        var due = keeping.dueAt();
        if (due.isEmpty()) {
            return Optional.of(tasks.take());
        }
        long left = due.get() - System.nanoTime();
        var task = Optional.ofNullable(left > 0 ? tasks.poll(left, TimeUnit.NANOSECONDS) : null);
        if (task.isEmpty()) {
            keeping.tick();
        }
        return task;
    }

    private void add(Consumer<Keeping> task) {
        tasks.add(keeping -> {
            task.accept(keeping);
            return false;
        });
    }

    /// Keeps a step of the document's history.
    ///
    /// @param entry the changes in the direction in which they were made
    public void keep(History.Step step, Entry entry, JourneyMap before, JourneyMap after) {
        add(keeping -> keeping.keep(step, entry, before, after));
    }

    /// Keeps what somebody is writing, until it becomes an edit or is dropped.
    ///
    /// @param entry what it would be if it were finished now
    public void keepUnfinished(Entry entry, JourneyMap before, JourneyMap after) {
        add(keeping -> keeping.keepUnfinished(entry, before, after));
    }

    /// Says that what was being written was dropped.
    public void dropUnfinished() {
        add(Keeping::dropUnfinished);
    }

    /// Says that the document as it is now begins to be saved.
    public void savingBegan() {
        add(Keeping::savingBegan);
    }

    /// Says that the document was not saved after all.
    public void savingFailed() {
        add(Keeping::savingFailed);
    }

    /// Begins a new journal with what was saved, and what was kept since the saving began.
    public void saved(Origin origin) {
        add(keeping -> keeping.saved(origin));
    }

    /// Forces what waits, done when it is on the disk or was refused.
    public synchronized CompletableFuture<Void> force() {
        if (ended != null) {
            return ended;
        }
        var done = new CompletableFuture<Void>();
        add(keeping -> {
            keeping.force();
            done.complete(null);
        });
        return done;
    }

    /// Ends and deletes the journal: the document was closed, and nothing of it is wanted.
    ///
    /// @return done when nothing of it is left on the disk
    public CompletableFuture<Void> forget() {
        return end(Keeping::forget);
    }

    private synchronized CompletableFuture<Void> end(Consumer<Keeping> last) {
        if (ended == null) {
            var done = new CompletableFuture<Void>();
            tasks.add(keeping -> {
                try {
                    last.accept(keeping);
                } finally {
                    done.complete(null);
                }
                return true;
            });
            ended = done;
        }
        return ended;
    }

    /// Ends and leaves the journal to the next start.
    @Override
    public void close() {
        end(Keeping::close).join();
    }
}

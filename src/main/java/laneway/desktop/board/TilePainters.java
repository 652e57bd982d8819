// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;

/// The two threads that paint tiles while the screen stays free.
///
/// Repairs after an edit come first, then what the screen wants, the most urgent first, and when
/// nothing else is left, work that can wait. The screen's whole list is replaced at every frame, so
/// nothing is painted that scrolled out of view.
final class TilePainters implements AutoCloseable {

    private static final int THREADS = 2;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Deque<PaintJob> urgent = new ArrayDeque<>();
    private final Deque<PaintJob> wanted = new ArrayDeque<>();
    private final Deque<Runnable> idle = new ArrayDeque<>();
    private final List<PaintJob> inHand = new ArrayList<>();
    private final SheetStock stock;
    private final BiConsumer<PaintJob, Tile> painted;
    private boolean closed;

    /// @param painted receives every tile, on a painter's thread
    TilePainters(SheetStock stock, BiConsumer<PaintJob, Tile> painted) {
        this.stock = stock;
        this.painted = painted;
        for (int i = 1; i <= THREADS; i++) {
            Thread.ofPlatform().daemon().name("board-painter-" + i).start(this::paintUntilClosed);
        }
    }

    /// Replaces the list of wanted tiles.
    void want(List<PaintJob> jobs) {
        locked(() -> {
            wanted.clear();
            wanted.addAll(jobs);
        });
    }

    /// Adds repairs that go before everything else.
    void repair(List<PaintJob> jobs) {
        locked(() -> urgent.addAll(jobs));
    }

    /// Forgets the repairs not yet begun.
    void cancelRepairs() {
        locked(urgent::clear);
    }

    /// Adds work for when nothing is wanted.
    void whenIdle(Runnable task) {
        locked(() -> idle.add(task));
    }

    /// Says that a painted tile has arrived, so that its place may be wanted again.
    void delivered(PaintJob job) {
        locked(() -> inHand.remove(job));
    }

    @Override
    public void close() {
        locked(() -> closed = true);
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            work.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void paintUntilClosed() {
        LowPriority.applyToThisThread();
        for (var next = next(); next.isPresent(); next = next()) {
            runGuarded(next.get());
        }
    }

    /// One picture that cannot be painted must not stop the others: its place keeps the stand-in.
    private static void runGuarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException problem) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, problem);
        }
    }

    private Optional<Runnable> next() {
        lock.lock();
        try {
            while (!closed) {
                var job = takeJob();
                if (job.isPresent()) {
                    return job.map(this::painting);
                }
                if (!idle.isEmpty()) {
                    return Optional.of(idle.removeFirst());
                }
                work.awaitUninterruptibly();
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private Optional<PaintJob> takeJob() {
        var job = Optional.ofNullable(urgent.pollFirst());
        while (job.isEmpty() && !wanted.isEmpty()) {
            job = Optional.of(wanted.removeFirst()).filter(this::isNotInHand);
        }
        job.ifPresent(inHand::add);
        return job;
    }

    private boolean isNotInHand(PaintJob job) {
        return inHand.stream().noneMatch(job::samePlace);
    }

    private Runnable painting(PaintJob job) {
        return () -> painted.accept(job, job.paint(stock.take()));
    }
}

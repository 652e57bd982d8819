// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import laneway.desktop.work.LowPriority;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The threads that paint tiles while the screen stays free.
///
/// Repairs after an edit come first, then what the screen wants, the most urgent first, and when
/// nothing else is left, work that can wait. The screen's whole list is replaced at every frame, so
/// nothing is painted that scrolled out of view.
///
/// Two painters of low priority do all of it, so that nothing moves less smoothly for their sake.
/// Somebody looks at a repair and waits, however busy the machine is: it has a third painter whose
/// priority is as high as the screen's.
final class TilePainters implements AutoCloseable {

    private static final int PATIENT = 2;

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
        start("board-repairer", () -> paintUntilClosed(this::takeRepair));
        for (int i = 1; i <= PATIENT; i++) {
            start("board-painter-" + i, this::paintPatiently);
        }
    }

    private static void start(String name, Runnable task) {
        Thread.ofPlatform().daemon().name(name).start(task);
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

    private void paintPatiently() {
        LowPriority.applyToThisThread();
        paintUntilClosed(this::takeAny);
    }

    private void paintUntilClosed(Supplier<Optional<Runnable>> take) {
        for (var next = await(take); next.isPresent(); next = await(take)) {
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

    private Optional<Runnable> await(Supplier<Optional<Runnable>> take) {
        lock.lock();
        try {
            while (!closed) {
                var taken = take.get();
                if (taken.isPresent()) {
                    return taken;
                }
                work.awaitUninterruptibly();
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private Optional<Runnable> takeAny() {
        return takeRepair().or(this::takeWanted).or(() -> Optional.ofNullable(idle.pollFirst()));
    }

    private Optional<Runnable> takeRepair() {
        return Optional.ofNullable(urgent.pollFirst()).map(this::inHand);
    }

    private Optional<Runnable> takeWanted() {
        var job = Optional.<PaintJob>empty();
        while (job.isEmpty() && !wanted.isEmpty()) {
            job = Optional.of(wanted.removeFirst()).filter(this::isNotInHand);
        }
        return job.map(this::inHand);
    }

    private boolean isNotInHand(PaintJob job) {
        return inHand.stream().noneMatch(job::samePlace);
    }

    private Runnable inHand(PaintJob job) {
        inHand.add(job);
        return () -> painted.accept(job, job.paint(stock.take()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.work;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Runs work beside the screen's thread and keeps the list of what is running.
///
/// It has threads of its own and not virtual ones, since those cannot give way to the screen.
public final class Works {
    private final ObservableList<Work> running = FXCollections.observableArrayList();

    /// What the work is given to say how far it is, and to ask whether to go on.
    public record Course(Work work, DoubleConsumer progress) {}

    /// What is running now; changes on the screen's thread.
    public ObservableList<Work> running() {
        return running;
    }

    /// Runs something short that cannot be stopped, such as opening a file.
    ///
    /// @param done gets the result on the screen's thread
    public <T> void run(String name, Supplier<T> work, Consumer<T> done) {
        run(name, work, done, () -> {});
    }

    /// As above.
    ///
    /// @param ended runs on the screen's thread at the end, after `done` or after an error
    public <T> void run(String name, Supplier<T> work, Consumer<T> done, Runnable ended) {
        start(new Work(name, false), _ -> work.get(), done, ended);
    }

    /// Runs something short and regular that nobody needs to see.
    ///
    /// @param done gets the result on the screen's thread
    public <T> void runUnseen(String name, Supplier<T> work, Consumer<T> done) {
        begin(name, telling(work, done));
    }

    /// Runs something of milliseconds that somebody waits for as they type: it gives way to
    /// nothing.
    ///
    /// @param done gets the result on the screen's thread
    public <T> void runAtOnce(String name, Supplier<T> work, Consumer<T> done) {
        Thread.ofVirtual().name(name).start(telling(work, done));
    }

    /// Runs something long that can be stopped; when it is, nobody gets a result.
    ///
    /// @param done gets the result on the screen's thread
    public <T> void runStoppable(String name, Function<Course, T> work, Consumer<T> done) {
        runStoppable(name, work, done, () -> {});
    }

    /// As above.
    ///
    /// @param ended runs on the screen's thread at the end, however it came
    public <T> void runStoppable(
            String name, Function<Course, T> work, Consumer<T> done, Runnable ended) {
        start(new Work(name, true), work, done, ended);
    }

    /// Stops what can be stopped, and goes on when nothing is running any more.
    public void end(Runnable then) {
        running.forEach(Work::cancel);
        if (running.isEmpty()) {
            then.run();
        } else {
            running.addListener(
                    (ListChangeListener<Work>)
                            _ -> {
                                if (running.isEmpty()) {
                                    Platform.runLater(then);
                                }
                            });
        }
    }

    private <T> void start(Work item, Function<Course, T> work, Consumer<T> done, Runnable ended) {
        running.add(item);
        begin(
                item.name(),
                () -> {
                    try {
                        var result = work.apply(new Course(item, report(item)));
                        Platform.runLater(() -> finish(item, () -> done.accept(result), ended));
                    } catch (CancellationException _) {
                        Platform.runLater(() -> finish(item, () -> {}, ended));
                    } catch (RuntimeException | Error e) {
                        Platform.runLater(() -> finish(item, () -> {}, ended));
                        throw e;
                    }
                });
    }

    private static <T> Runnable telling(Supplier<T> work, Consumer<T> done) {
        return () -> {
            var result = work.get();
            Platform.runLater(() -> done.accept(result));
        };
    }

    private static void begin(String name, Runnable task) {
        Thread.ofPlatform()
                .daemon()
                .name(name)
                .start(() -> {
                    LowPriority.applyToThisThread();
                    task.run();
                });
    }

    private void finish(Work item, Runnable done, Runnable ended) {
        running.remove(item);
        try {
            done.run();
        } finally {
            ended.run();
        }
    }

    private static DoubleConsumer report(Work item) {
        return fraction -> Platform.runLater(() -> item.advance(fraction));
    }
}

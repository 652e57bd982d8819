// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.desktop.work.LowPriority;
import laneway.file.ContentHash;
import laneway.file.Opening;
import laneway.file.SaveOutcome;
import laneway.file.Store;
import laneway.file.backup.Backups;
import laneway.model.JourneyMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Saves the whole map again and again, the first time with a copy of what the file held before.
final class Saves implements Meanwhile {
    private static final int EVERY = 40;

    private final int cards;
    private final JourneyMap map;
    private final Path file;
    private final Store store;
    private final Backups backups;
    private final Samples first = new Samples();
    private final Samples later = new Samples();
    private Optional<Opening.Opened> known = Optional.empty();
    private CompletableFuture<Void> saving = CompletableFuture.completedFuture(null);
    private boolean begun;

    /// @param store where there is room for the file and its copies
    Saves(int cards, JourneyMap map, Store store) {
        this.cards = cards;
        this.map = map;
        this.store = store;
        file = store.folder().resolve("saved.laneway");
        backups = new Backups(store, InstantSource.system());
    }

    @Override
    public void begin() {
        try {
            Files.createDirectories(store.folder());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        known = Optional.of(new Opening.Opened(map, check(store.maps().save(map, file))));
    }

    @Override
    public void frame(int number) {
        if (number % EVERY == 0 && saving.isDone()) {
            var samples = begun ? later : first;
            begun = true;
            saving = CompletableFuture.runAsync(() -> save(samples), Saves::begin);
        }
    }

    /// As the window does it.
    private static void begin(Runnable task) {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    LowPriority.applyToThisThread();
                    task.run();
                });
    }

    private void save(Samples samples) {
        long start = System.nanoTime();
        var _ = check(backups.save(map, file, known).outcome());
        samples.addNanosAsMillis(System.nanoTime() - start);
    }

    private static ContentHash check(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> saved.hash();
            case SaveOutcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    @Override
    public List<Row> rows() {
        saving.join();
        return List.of(
                first.row("first save, with a copy of the old file", cards, "ms", "<= 400"),
                later.row("save", cards, "ms", "<= 400"));
    }
}

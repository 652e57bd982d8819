// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.Soak;
import laneway.edit.SetProperty;
import laneway.export.Progress;
import laneway.export.pdf.PdfExport;
import laneway.export.pdf.PdfOptions;
import laneway.file.Disk;
import laneway.file.SaveOutcome;
import laneway.file.Store;
import laneway.layout.Board;
import laneway.layout.Journeys;
import laneway.layout.LinkRoutes;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.session.Saving;
import laneway.session.Session;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Somebody edits all day, saves and exports: memory and journal must not grow.
class LongSittingTest {
    private static final int CARDS = 5_000;
    private static final int EDITS_A_SECOND = 5;
    private static final int SECONDS = Soak.of(60, 3_600);
    private static final int SETTLED_SECONDS = Soak.of(25, 300);
    private static final int BETWEEN_SAVES_SECONDS = 10;
    private static final int BETWEEN_EXPORTS_SECONDS = 10;
    private static final long LARGEST_JOURNAL = 4_000_000;

    @TempDir private Path folder;
    private final Fonts fonts = new Fonts();
    private final List<JournalState> troubles = new ArrayList<>();
    private final JourneyMap map = Journeys.large(CARDS);
    private final List<CardId> cards = map.cards().stream().map(Card::id).toList();
    private Board board = Board.of(map, new Typesetter(fonts));
    private Store store = new Store(Disk.real(), Path.of(""));

    @Test
    void memoryAndJournalStayAsTheyAre() throws IOException {
        store = new Store(Disk.real(), folder.resolve("data"));
        var session = Session.ofNew(map);
        var origin = new JournalKeeper.Origin(map, Optional.empty(), Optional.empty());
        long settled = 0;
        long largest = 0;
        try (var keeper = new JournalKeeper(store.disk(), store.journals(), origin, this::told)) {
            session.keepIn(keeper);
            long start = System.nanoTime();
            for (int i = 1; i <= SECONDS * EDITS_A_SECOND; i++) {
                edit(session, i);
                if (i % (BETWEEN_SAVES_SECONDS * EDITS_A_SECOND) == 0) {
                    save(session);
                    largest = Math.max(largest, journalBytes());
                }
                if (i % (BETWEEN_EXPORTS_SECONDS * EDITS_A_SECOND) == 0) {
                    export(session);
                }
                if (i == SETTLED_SECONDS * EDITS_A_SECOND) {
                    settled = memory();
                }
                long due = start + Duration.ofSeconds(1).dividedBy(EDITS_A_SECOND).toNanos() * i;
                LockSupport.parkNanos(due - System.nanoTime());
            }
        }
        long end = memory();
        Soak.report("memory when settled, bytes", settled);
        Soak.report("memory at the end, bytes", end);
        Soak.report("largest journal, bytes", largest);
        assertThat(troubles).isEmpty();
        assertThat(end).as("memory").isLessThan(settled + settled / 10);
        assertThat(largest).as("journal").isLessThan(LARGEST_JOURNAL);
    }

    private void told(JournalState state) {
        if (state instanceof JournalState.Unsafe) {
            troubles.add(state);
        }
    }

    /// Every card is written again in turn, and what is on the board follows.
    private void edit(Session session, int number) {
        var card = cards.get(number % CARDS);
        var _ = session.apply(SetProperty.of(card, Card.TEXT, "edit " + number));
        board = board.update(session.map()).board();
    }

    private void save(Session session) {
        var saving = Saving.begin(session, folder.resolve("map.laneway"));
        var outcome = saving.write(store.maps()::save);
        saving.finish(outcome);
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }

    private void export(Session session) throws IOException {
        var printed = Board.of(session.map(), new Typesetter(fonts));
        new PdfExport(printed, LinkRoutes.NONE, PdfOptions.USUAL, fonts)
                .writeTo(OutputStream.nullOutputStream(), Progress.unwatched());
    }

    private long journalBytes() throws IOException {
        try (var files = Files.walk(store.journals())) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long memory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

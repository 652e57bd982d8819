// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import laneway.edit.SetProperty;
import laneway.file.AtomicFile;
import laneway.file.Disk;
import laneway.file.Opening;
import laneway.file.SaveOutcome;
import laneway.file.Store;
import laneway.layout.Journeys;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.session.Documents;
import laneway.session.SavedPlace;
import laneway.session.Saving;
import laneway.session.Session;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// A process that edits and saves a large map until it is killed, and says what it was promised.
///
/// Edit number n writes "edit n" into the notes of the card n modulo the number of cards. The
/// arguments are the user's data folder and the file.
public final class Writing {
    private static final int CARDS = 20_000;
    private static final int BETWEEN_SAVES = 12;

    private final PrintStream out;
    private final Store store;
    private final Path file;

    private Writing(PrintStream out, Store store, Path file) {
        this.out = out;
        this.store = store;
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException {
        var store = new Store(Disk.real(), Path.of(arguments[0]));
        new Writing(System.out, store, Path.of(arguments[1])).goOn();
    }

    private void goOn() throws IOException {
        if (!Files.exists(file)) {
            var _ = store.maps().save(Journeys.large(CARDS), file);
        }
        var session = open();
        var cards = cards(session.map());
        out.println("open " + newest(session.map()));
        for (int number = newest(session.map()) + 1; ; number++) {
            var _ =
                    session.apply(
                            SetProperty.of(
                                    cards.get(number % CARDS), Card.NOTES, "edit " + number));
            if (ThreadLocalRandom.current().nextInt(3) == 0) {
                keeper(session).force().join();
                out.println("safe " + number);
            }
            if (number % BETWEEN_SAVES == 0) {
                save(session, number);
            }
        }
    }

    /// A process that is not kept promises nothing.
    private void told(JournalState state) {
        if (state instanceof JournalState.Unsafe(var reason)) {
            throw new IllegalStateException("unsafe: " + reason);
        }
    }

    private static JournalKeeper keeper(Session session) {
        return session.journal().orElseThrow();
    }

    private void save(Session session, int number) {
        var saving = Saving.begin(session, file);
        var outcome = saving.write(store.maps()::save);
        saving.finish(outcome);
        if (outcome instanceof SaveOutcome.Saved) {
            out.println("safe " + number);
        }
    }

    /// The document with what a crash left of it, as the program opens it.
    private Session open() {
        AtomicFile.tidy(store.disk(), file);
        var today = store.maps().open(file);
        for (var found : Abandoned.findAll(store.disk(), store.journals())) {
            var recovered = found.recover(Optional.of(today));
            if (recovered.isWorthOffering()) {
                var place = SavedPlace.at(file, ((Opening.Opened) today).hash());
                var session =
                        Session.recovered(
                                recovered.map(),
                                recovered.history(),
                                place,
                                today.shown().orElseThrow());
                session.keepIn(found.goOn(recovered.map(), this::told));
                return session;
            }
            found.discard();
        }
        var session = Documents.of(file, today).orElseThrow();
        var origin =
                new JournalKeeper.Origin(
                        session.map(),
                        session.savedPlace().file(),
                        session.savedPlace().contentHash());
        session.keepIn(new JournalKeeper(store.disk(), store.journals(), origin, this::told));
        return session;
    }

    /// The cards in an order that never changes.
    static List<CardId> cards(JourneyMap map) {
        return map.cards().stream()
                .map(Card::id)
                .sorted(Comparator.comparing(CardId::value))
                .toList();
    }

    /// The number of the newest edit in a map, 0 for none.
    static int newest(JourneyMap map) {
        return map.cards().stream().mapToInt(Writing::number).max().orElse(0);
    }

    static int number(Card card) {
        return card.notes().startsWith("edit ") ? Integer.parseInt(card.notes().substring(5)) : 0;
    }
}

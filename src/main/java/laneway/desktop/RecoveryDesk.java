// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.words.Moments;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.file.Opening;
import laneway.file.Store;
import laneway.file.journal.Abandoned;
import laneway.file.journal.Abandoned.Recovered;
import laneway.file.journal.Abandoned.Standing;
import laneway.file.journal.JournalState;
import laneway.model.JourneyMap;
import laneway.session.SavedPlace;
import laneway.session.Session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Offers what a crash left behind, one document after the other.
final class RecoveryDesk {
    private final Store store;
    private final Works works;
    private final Asker asker;
    private final Consumer<JournalState> told;
    private final Consumer<Supplier<Session>> open;
    private final Queue<Found> offers = new ArrayDeque<>();

    /// What a crash left of a document.
    ///
    /// @param today what its file holds now; empty where it never had one
    private record Found(Abandoned journal, Recovered recovered, Optional<Opening> today) {}

    /// @param told how a journal fares that goes on
    /// @param open puts a document in the window, after asking what becomes of the one there
    RecoveryDesk(
            Store store,
            Works works,
            Asker asker,
            Consumer<JournalState> told,
            Consumer<Supplier<Session>> open) {
        this.store = store;
        this.works = works;
        this.asker = asker;
        this.told = told;
        this.open = open;
    }

    /// Looks for what a crash left, and offers it.
    void look() {
        works.run(
                Words.say("work.recover"),
                this::find,
                found -> {
                    offers.addAll(found);
                    offerNext();
                });
    }

    /// As above, when the user asks: then it is said, too, that there is nothing.
    void lookAndTell() {
        works.run(
                Words.say("work.recover"),
                this::find,
                found -> {
                    offers.addAll(found);
                    if (offers.isEmpty()) {
                        asker.ask(
                                Question.notice(
                                        Words.say("dialog.recover.none"),
                                        Words.say("dialog.recover.none.text"),
                                        Words.say("dialog.ok")));
                    }
                    offerNext();
                });
    }

    /// What is worth offering; what the files hold already goes.
    private List<Found> find() {
        var found = new ArrayList<Found>();
        var files = store.maps();
        for (var journal : Abandoned.findAll(store.disk(), store.journals())) {
            var today = journal.header().file().map(files::open);
            var recovered = journal.recover(today);
            if (recovered.isWorthOffering()) {
                found.add(new Found(journal, recovered, today));
            } else {
                journal.discard();
            }
        }
        return found;
    }

    private void offerNext() {
        var next = offers.poll();
        if (next != null) {
            asker.ask(question(next));
        }
    }

    private Question question(Found found) {
        var recovered = found.recovered();
        var when = Moments.say(found.journal().lastAt());
        var text =
                Words.say("dialog.recover.text", recovered.edits(), when)
                        + " "
                        + Words.say("dialog.recover." + recovered.standing());
        return new Question(
                Words.say("dialog.recover.title", name(found)),
                text,
                Optional.of(details(found)),
                List.of(
                        new Choice(
                                Words.say("dialog.recover.go"), Role.DEFAULT, () -> recover(found)),
                        new Choice(
                                Words.say("dialog.recover.delete"),
                                Role.OTHER,
                                () -> askToDelete(found)),
                        new Choice(
                                Words.say("dialog.recover.later"),
                                Role.CANCEL,
                                () -> leave(found))));
    }

    private static String name(Found found) {
        var title = found.recovered().map().about().title();
        return found.journal()
                .header()
                .file()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse(title.isBlank() ? Words.say("dialog.recover.untitled") : title);
    }

    private static String details(Found found) {
        var lines = new ArrayList<String>();
        lines.add(Words.say("dialog.recover.holds", counts(found.recovered().map())));
        found.today()
                .map(today ->
                        today.shown()
                                .map(map -> Words.say("dialog.recover.fileHolds", counts(map)))
                                .orElse(today.sentence().text()))
                .ifPresent(lines::add);
        found.journal().header().file().map(Path::toString).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private static String counts(JourneyMap map) {
        return Words.say(
                "status.counts", map.stages().size(), map.lanes().size(), map.cards().size());
    }

    /// The document comes back with its history; what can go on in its file does.
    private void recover(Found found) {
        open.accept(() -> session(found));
        offerNext();
    }

    private Session session(Found found) {
        var recovered = found.recovered();
        var session =
                Session.recovered(
                        recovered.map(),
                        recovered.history(),
                        recovered.standing() == Standing.GOES_ON ? place(found) : SavedPlace.NONE,
                        found.today().flatMap(Opening::shown).orElse(recovered.map()));
        session.keepIn(found.journal().goOn(recovered.map(), told));
        return session;
    }

    private static SavedPlace place(Found found) {
        var file = found.journal().header().file();
        if (file.isPresent()
                && found.today().orElse(null) instanceof Opening.Opened(var _, var hash)) {
            return SavedPlace.at(file.get(), hash);
        }
        return SavedPlace.NONE;
    }

    private void askToDelete(Found found) {
        asker.ask(
                new Question(
                        Words.say("dialog.recover.delete.title", name(found)),
                        Words.say("dialog.recover.delete.text", found.recovered().edits()),
                        Optional.empty(),
                        List.of(
                                new Choice(
                                        Words.say("dialog.delete"),
                                        Role.OTHER,
                                        () -> delete(found)),
                                new Choice(
                                        Words.say("dialog.cancel"),
                                        Role.CANCEL,
                                        () -> asker.ask(question(found))))));
    }

    private void delete(Found found) {
        works.run(
                Words.say("work.recover.delete"),
                () -> {
                    found.journal().discard();
                    return found;
                },
                _ -> offerNext());
    }

    /// The journal stays, and is offered at the next start.
    private void leave(Found found) {
        try {
            found.journal().close();
        } catch (IOException _) {
            // The lock goes with the process at the latest.
        }
        offerNext();
    }
}

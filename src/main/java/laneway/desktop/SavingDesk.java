// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.dialog.ReplaceQuestion;
import laneway.desktop.settings.Remembered;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.file.SaveOutcome;
import laneway.file.backup.Backups;
import laneway.session.SavedPlace;
import laneway.session.Saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Saves the document, one save after the other, and says where that did not go well.
final class SavingDesk {
    private final OpenDocument document;
    private final Backups files;
    private final Works works;
    private final Remembered remembered;
    private final Asker asker;
    private final FileChoice choice;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final SaveWarnings warnings;
    private SaveGuard guard = SaveGuard.NONE;
    private boolean writing;

    SavingDesk(
            OpenDocument document,
            Backups files,
            Works works,
            Remembered remembered,
            Asker asker,
            FileChoice choice) {
        this.document = document;
        this.files = files;
        this.works = works;
        this.remembered = remembered;
        this.asker = asker;
        this.warnings = new SaveWarnings(asker);
        this.choice = choice;
    }

    /// Has each save looked at first.
    void guardWith(SaveGuard looking) {
        guard = looking;
    }

    /// Whether the map is being saved.
    boolean isWriting() {
        return writing;
    }

    /// Saves to the document's file, or asks for one.
    void save() {
        save(() -> {});
    }

    /// @param then runs once the map is on disk
    void save(Runnable then) {
        if (!document.settle()) {
            return;
        }
        var place = document.session().savedPlace();
        if (place.file().isPresent() && !place.readOnly()) {
            write(place.file().get(), then);
        } else {
            saveAs(then);
        }
    }

    /// Asks for a file and saves to it.
    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        if (!document.settle()) {
            return;
        }
        choice.toWrite(
                        Words.say("dialog.save.title"),
                        near(),
                        document.name(),
                        Words.say("dialog.open.kind"),
                        MapFormat.EXTENSION)
                .ifPresent(target -> look(target, then));
    }

    /// What is at the place that was chosen.
    private enum There {
        NOTHING,
        A_FILE,
        THE_ONE_TO_READ
    }

    private void look(FileChoice.Target target, Runnable then) {
        var file = target.file();
        var place = document.session().savedPlace();
        works.run(
                Words.say("work.save", file.getFileName()),
                () -> whatIs(file, place),
                there -> {
                    switch (there) {
                        case NOTHING -> write(file, then);
                        case A_FILE -> {
                            if (target.confirmed()) {
                                write(file, then);
                            } else {
                                asker.ask(ReplaceQuestion.about(file, () -> write(file, then)));
                            }
                        }
                        case THE_ONE_TO_READ -> askElsewhere(Words.say(whyReadOnly(place)), then);
                    }
                });
    }

    /// Whoever knows the content of the file could have written it, were it not for somebody else.
    private static String whyReadOnly(SavedPlace place) {
        return place.contentHash().isPresent() ? "dialog.save.held" : "dialog.save.readOnly";
    }

    private static There whatIs(Path file, SavedPlace place) {
        if (!Files.exists(file)) {
            return There.NOTHING;
        }
        return place.readOnly() && place.file().filter(own -> isSame(own, file)).isPresent()
                ? There.THE_ONE_TO_READ
                : There.A_FILE;
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException _) {
            return one.equals(other);
        }
    }

    /// Writes the map to another file and leaves the document where it is.
    void saveCopy() {
        var map = document.map();
        choice.toWrite(
                        Words.say("dialog.copy.title"),
                        near(),
                        Words.say("dialog.copy.name", document.name()),
                        Words.say("dialog.open.kind"),
                        MapFormat.EXTENSION)
                .ifPresent(target ->
                        works.run(
                                Words.say("work.save", target.file().getFileName()),
                                () -> files.save(map, target.file()),
                                saved -> {
                                    warnings.ofUnkept(saved);
                                    boolean there = saved.outcome() instanceof SaveOutcome.Saved;
                                    asker.ask(
                                            Question.notice(
                                                    Words.say(
                                                            there
                                                                    ? "dialog.copy.done"
                                                                    : "dialog.copy.failed"),
                                                    saved.outcome().sentence().text(),
                                                    Words.say("dialog.ok")));
                                }));
    }

    /// One save after the other: an older map must not replace a newer one.
    private void write(Path file, Runnable then) {
        afterWriting(() -> writeNow(file, then));
    }

    private void writeNow(Path file, Runnable then) {
        var place = document.session().savedPlace();
        writing = true;
        works.run(
                Words.say("work.save", file.getFileName()),
                () -> guard.objection(file, place),
                objection ->
                        objection.ifPresentOrElse(
                                raised -> raised.raise(ways(file, then)),
                                () -> waiting.addFirst(() -> writeAnyway(file, then))),
                this::written);
    }

    private SaveGuard.Ways ways(Path file, Runnable then) {
        return new SaveGuard.Ways(
                () -> write(file, then),
                () -> afterWriting(() -> writeAnyway(file, then)),
                () -> saveAs(then));
    }

    private void writeAnyway(Path file, Runnable then) {
        var session = document.session();
        var saving = Saving.begin(session, file);
        var known =
                session.savedPlace()
                        .contentHash()
                        .map(hash -> new Opening.Opened(session.inFile(), hash));
        writing = true;
        works.run(
                Words.say("work.save", file.getFileName()),
                () -> saving.write((map, target) -> files.save(map, target, known)),
                done -> {
                    saving.finish(done.outcome());
                    switch (done.outcome()) {
                        case SaveOutcome.Saved saved -> {
                            remembered.change(settings -> settings.withUsed(file));
                            warnings.ofWeakSave(saved, file);
                            warnings.ofUnkept(done);
                            waiting.add(then);
                        }
                        case SaveOutcome.Refused refused ->
                                askElsewhere(refused.sentence().text(), then);
                    }
                },
                this::written);
    }

    private void written() {
        writing = false;
        while (!writing && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /// Runs something at once, or, where the map is being saved, when it is on disk.
    void afterWriting(Runnable task) {
        if (writing) {
            waiting.add(task);
        } else {
            task.run();
        }
    }

    private void askElsewhere(String why, Runnable then) {
        asker.ask(
                new Question(
                        Words.say("dialog.save.failed"),
                        why,
                        Optional.empty(),
                        List.of(
                                new Choice(
                                        Words.say("dialog.save.elsewhere"),
                                        Role.DEFAULT,
                                        () -> saveAs(then)),
                                new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {}))));
    }

    /// A file in whose folder the user looks first.
    Optional<Path> near() {
        return document.file().or(() -> remembered.get().recent().stream().findFirst());
    }
}

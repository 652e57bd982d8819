// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.settings.Remembered;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.file.MapFiles;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.file.Repair;
import laneway.file.backup.Backups;
import laneway.model.JourneyMap;
import laneway.session.Documents;
import laneway.session.SavedPlace;
import laneway.session.Session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Opens documents, and lets none go that holds unsaved work.
final class DocumentDesk {
    /// What files of maps look like.
    private static final List<String> PATTERN = List.of("*." + MapFormat.EXTENSION);

    private final OpenDocument document;
    private final MapFiles files;
    private final Consumer<JourneyMap> layOut;
    private final Works works;
    private final Remembered remembered;
    private final Asker asker;
    private final FileChoice choice;
    private final SavingDesk saving;
    private final Rescue rescue;

    /// @param layOut lays a map out that will be shown next, away from the screen's thread
    DocumentDesk(
            OpenDocument document,
            MapFiles files,
            Backups backups,
            Consumer<JourneyMap> layOut,
            Works works,
            Remembered remembered,
            Asker asker,
            FileChoice choice,
            SavingDesk saving) {
        this.document = document;
        this.files = files;
        this.layOut = layOut;
        this.works = works;
        this.remembered = remembered;
        this.asker = asker;
        this.choice = choice;
        this.saving = saving;
        this.rescue = new Rescue(backups, works, asker, this::showCopy);
    }

    /// Begins a new map.
    void begin(Session fresh) {
        leave(() -> document.open(fresh));
    }

    /// Opens a map that no file holds as it is, such as an earlier version.
    void openCopy(JourneyMap map) {
        leave(() -> showCopy(map));
    }

    private void showCopy(JourneyMap map) {
        var before = document.map();
        works.run(
                Words.say("work.open", map.about().title()),
                () -> {
                    layOut.accept(map);
                    return Session.unsaved(map, SavedPlace.NONE);
                },
                copy -> {
                    if (document.map() == before) {
                        document.open(copy);
                    } else {
                        begin(copy);
                    }
                });
    }

    /// Asks for a file and opens it.
    void open() {
        leave(() ->
                choice.toRead(
                                Words.say("dialog.open.title"),
                                saving.near(),
                                Words.say("dialog.open.kind"),
                                PATTERN)
                        .ifPresent(this::read));
    }

    /// Opens a file.
    void open(Path file) {
        leave(() -> read(file));
    }

    /// What is written while the file is being read would be lost with the document: then the user
    /// is asked again.
    private void read(Path file) {
        var before = document.map();
        works.run(
                Words.say("work.open", file.getFileName()),
                () -> readAndLayOut(file),
                outcome -> {
                    if (document.map() == before) {
                        show(outcome, file);
                    } else {
                        leave(() -> show(outcome, file));
                    }
                });
    }

    private Opening readAndLayOut(Path file) {
        var outcome = files.open(file);
        outcome.shown().ifPresent(layOut);
        return outcome;
    }

    private void show(Opening outcome, Path file) {
        Documents.of(file, outcome).ifPresent(document::open);
        opened(outcome, file);
    }

    /// A file was opened, or could not be: remembers it and tells the user what there is to tell.
    void opened(Opening outcome, Path file) {
        switch (outcome) {
            case Opening.Opened _ -> remembered.change(settings -> settings.withUsed(file));
            case Opening.OpenedWithRepairs repaired -> {
                remembered.change(settings -> settings.withUsed(file));
                tell(outcome, file, Optional.of(list(repaired.repairs())));
            }
            case Opening.TooNew _ -> tell(outcome, file, Optional.empty());
            case Opening.Damaged _, Opening.NotOurs _ -> rescue.offer(outcome, file);
            case Opening.Unreadable unreadable -> {
                if (unreadable.reason() == Opening.Reason.MISSING) {
                    remembered.change(settings -> settings.without(file));
                }
                rescue.offer(outcome, file);
            }
        }
    }

    private static String list(List<Repair> repairs) {
        return repairs.stream()
                .map(repair -> "•  " + repair.sentence().text())
                .collect(Collectors.joining("\n"));
    }

    private void tell(Opening outcome, Path file, Optional<String> details) {
        var notice =
                Question.notice(
                        Words.say(
                                "dialog.opening." + outcome.getClass().getSimpleName(),
                                file.getFileName()),
                        outcome.sentence().text(),
                        Words.say("dialog.ok"));
        asker.ask(details.map(notice::withDetails).orElse(notice));
    }

    /// Runs something that leaves the document, after asking what to do with unsaved work.
    void leave(Runnable then) {
        if (document.settle()) {
            saving.afterWriting(() -> leaveSettled(then));
        }
    }

    private void leaveSettled(Runnable then) {
        if (!document.session().isUnsaved()) {
            then.run();
            return;
        }
        asker.ask(
                new Question(
                        Words.say("dialog.unsaved.title", document.name()),
                        Words.say("dialog.unsaved.text"),
                        Optional.empty(),
                        List.of(
                                new Choice(
                                        Words.say("dialog.unsaved.save"),
                                        Role.DEFAULT,
                                        () -> saving.save(() -> leave(then))),
                                new Choice(Words.say("dialog.unsaved.drop"), Role.OTHER, then),
                                new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {}))));
    }
}

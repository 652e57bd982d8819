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
import laneway.file.SaveOutcome;
import laneway.model.JourneyMap;
import laneway.session.Documents;
import laneway.session.Saving;
import laneway.session.Session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens and saves documents, and lets none go that holds unsaved work.
final class DocumentDesk {
    private static final List<String> PATTERN = List.of("*." + MapFormat.EXTENSION);

    private final OpenDocument document;
    private final MapFiles files;
    private final Consumer<JourneyMap> layOut;
    private final Works works;
    private final Remembered remembered;
    private final Asker asker;
    private final FileChoice choice;

    /// @param layOut lays a map out that will be shown next, away from the screen's thread
    DocumentDesk(
            OpenDocument document,
            MapFiles files,
            Consumer<JourneyMap> layOut,
            Works works,
            Remembered remembered,
            Asker asker,
            FileChoice choice) {
        this.document = document;
        this.files = files;
        this.layOut = layOut;
        this.works = works;
        this.remembered = remembered;
        this.asker = asker;
        this.choice = choice;
    }

    /// Begins a new map.
    void begin(Session fresh) {
        leave(() -> document.open(fresh));
    }

    /// Asks for a file and opens it.
    void open() {
        leave(() ->
                choice.toRead(
                                Words.say("dialog.open.title"),
                                near(),
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
                tell(outcome, Optional.of(Repairs.list(repaired.repairs())));
            }
            case Opening.TooNew _, Opening.Damaged _, Opening.NotOurs _ ->
                    tell(outcome, Optional.empty());
            case Opening.Unreadable unreadable -> {
                if (unreadable.reason() == Opening.Reason.MISSING) {
                    remembered.change(settings -> settings.without(file));
                }
                tell(outcome, Optional.empty());
            }
        }
    }

    private void tell(Opening outcome, Optional<String> details) {
        var notice =
                Question.notice(
                        Words.say("dialog.opening.title"),
                        outcome.sentence().text(),
                        Words.say("dialog.ok"));
        asker.ask(details.map(notice::withDetails).orElse(notice));
    }

    /// Saves to the document's file, or asks for one.
    void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
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
                .ifPresent(target -> {
                    if (target.confirmed()) {
                        write(target.file(), then);
                    } else {
                        writeUnlessThere(target.file(), then);
                    }
                });
    }

    private void writeUnlessThere(Path file, Runnable then) {
        works.run(
                Words.say("work.save", file.getFileName()),
                () -> Files.exists(file),
                there -> {
                    if (there) {
                        askToReplace(file, then);
                    } else {
                        write(file, then);
                    }
                });
    }

    private void askToReplace(Path file, Runnable then) {
        asker.ask(
                new Question(
                        Words.say("dialog.replace.title", file.getFileName()),
                        Words.say("dialog.replace.text"),
                        Optional.empty(),
                        List.of(
                                new Choice(
                                        Words.say("dialog.replace"),
                                        Role.DEFAULT,
                                        () -> write(file, then)),
                                new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {}))));
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
                                outcome ->
                                        asker.ask(
                                                Question.notice(
                                                        Words.say("dialog.copy.title"),
                                                        outcome.sentence().text(),
                                                        Words.say("dialog.ok")))));
    }

    private void write(Path file, Runnable then) {
        var saving = Saving.begin(document.session(), file);
        works.run(
                Words.say("work.save", file.getFileName()),
                () -> saving.write(files),
                outcome -> {
                    saving.finish(outcome);
                    switch (outcome) {
                        case SaveOutcome.Saved saved -> {
                            remembered.change(settings -> settings.withUsed(file));
                            warnOfWeakSave(saved);
                            then.run();
                        }
                        case SaveOutcome.Refused refused -> askElsewhere(refused, then);
                    }
                });
    }

    /// A save that a crash could have torn is told of; the next one may be as weak.
    private void warnOfWeakSave(SaveOutcome.Saved saved) {
        if (saved.protection() == SaveOutcome.Protection.IN_PLACE) {
            asker.ask(
                    Question.notice(
                            Words.say("dialog.save.weak"),
                            saved.sentence().text(),
                            Words.say("dialog.ok")));
        }
    }

    private void askElsewhere(SaveOutcome.Refused refused, Runnable then) {
        asker.ask(
                new Question(
                        Words.say("dialog.save.failed"),
                        refused.sentence().text(),
                        Optional.empty(),
                        List.of(
                                new Choice(
                                        Words.say("dialog.save.elsewhere"),
                                        Role.DEFAULT,
                                        () -> saveAs(then)),
                                new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {}))));
    }

    /// Runs something that leaves the document, after asking what to do with unsaved work.
    void leave(Runnable then) {
        if (!document.settle()) {
            return;
        }
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
                                        () -> save(then)),
                                new Choice(Words.say("dialog.unsaved.drop"), Role.OTHER, then),
                                new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {}))));
    }

    private Optional<Path> near() {
        return document.file().or(() -> remembered.get().recent().stream().findFirst());
    }
}

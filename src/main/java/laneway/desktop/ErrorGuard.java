// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.application.Platform;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.dialog.ReplaceQuestion;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.file.AtomicFile;
import laneway.file.SaveOutcome;
import laneway.file.journal.JournalState;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The last one to hear of an error of the program: the edits come to the disk, the map stays open,
/// and the user is told once what is safe, may save a copy, and may read and keep a report.
///
/// The map is immutable and edits are whole or not at all, so whatever broke, it did not break
/// that.
final class ErrorGuard {
    private static final System.Logger LOG = System.getLogger(ErrorGuard.class.getName());

    /// A disk that hangs must not keep the user from hearing.
    private static final int LONGEST_WAIT_SECONDS = 2;

    private final OpenDocument document;
    private final JournalDesk journal;
    private final Asker asker;
    private final FileChoice choice;
    private final Works works;
    private final Runnable saveCopy;
    private final String version;
    private boolean telling;

    /// @param saveCopy asks for a file and writes the map there
    /// @param version of the program
    ErrorGuard(
            OpenDocument document,
            JournalDesk journal,
            Asker asker,
            FileChoice choice,
            Works works,
            Runnable saveCopy,
            String version) {
        this.document = document;
        this.journal = journal;
        this.asker = asker;
        this.choice = choice;
        this.works = works;
        this.saveCopy = saveCopy;
        this.version = version;
    }

    /// Hears of errors of all threads from now on.
    void install() {
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> caught(error));
    }

    private void caught(Throwable error) {
        LOG.log(Level.ERROR, "unexpected", error);
        Platform.runLater(() -> {
            var _ = tell(error);
        });
    }

    /// One error often brings others of its kind: one dialog is enough.
    ///
    /// @return done when the edits are on the disk, or were refused, and the user is asked
    CompletableFuture<Void> tell(Throwable error) {
        if (telling) {
            return CompletableFuture.completedFuture(null);
        }
        telling = true;
        var report = ErrorReport.of(error, document.map(), version);
        return journal.force()
                .copy()
                .completeOnTimeout(null, LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                .thenRun(() -> Platform.runLater(() -> ask(report)));
    }

    private void ask(ErrorReport report) {
        asker.ask(
                new Question(
                        Words.say("dialog.error.title"),
                        Words.say("dialog.error.text." + standing()),
                        Optional.of(report.text()),
                        List.of(
                                new Choice(
                                        Words.say("dialog.error.save"),
                                        Role.DEFAULT,
                                        then(saveCopy)),
                                new Choice(
                                        Words.say("dialog.error.report"),
                                        Role.OTHER,
                                        then(() -> askAboutMap(report))),
                                new Choice(
                                        Words.say("dialog.error.go"),
                                        Role.CANCEL,
                                        then(() -> {})))));
    }

    /// How safe the work is.
    private String standing() {
        if (!document.session().isUnsaved()) {
            return "saved";
        }
        return journal.state().orElse(null) instanceof JournalState.Safe ? "kept" : "open";
    }

    private Runnable then(Runnable effect) {
        return () -> {
            telling = false;
            effect.run();
        };
    }

    private void askAboutMap(ErrorReport report) {
        asker.ask(
                new Question(
                        Words.say("dialog.report.title"),
                        Words.say("dialog.report.text"),
                        Optional.empty(),
                        List.of(
                                new Choice(
                                        Words.say("dialog.report.without"),
                                        Role.DEFAULT,
                                        () -> save(report)),
                                new Choice(
                                        Words.say("dialog.report.with"),
                                        Role.OTHER,
                                        () -> save(report.with(document.map()))),
                                new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {}))));
    }

    private void save(ErrorReport report) {
        choice.toWrite(
                        Words.say("dialog.report.save"),
                        document.file(),
                        Words.say("dialog.report.name"),
                        Words.say("dialog.report.kind"),
                        "txt")
                .ifPresent(target -> {
                    if (target.confirmed() || !Files.exists(target.file())) {
                        write(report, target.file());
                    } else {
                        asker.ask(
                                ReplaceQuestion.about(
                                        target.file(), () -> write(report, target.file())));
                    }
                });
    }

    private void write(ErrorReport report, Path file) {
        works.run(
                Words.say("work.save", file.getFileName()),
                () ->
                        AtomicFile.onThisMachine()
                                .write(
                                        file,
                                        out ->
                                                out.write(
                                                        report.text()
                                                                .getBytes(StandardCharsets.UTF_8))),
                outcome -> {
                    if (outcome instanceof SaveOutcome.Refused refused) {
                        asker.ask(
                                Question.notice(
                                        Words.say("dialog.report.failed"),
                                        refused.sentence().text(),
                                        Words.say("dialog.ok")));
                    }
                });
    }
}

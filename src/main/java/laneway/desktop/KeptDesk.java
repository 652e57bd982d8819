// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.settings.Remembered;
import laneway.desktop.versions.KeptDialog;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.file.Store;
import laneway.file.backup.Backups;
import laneway.file.backup.Holdings;
import laneway.file.backup.Holdings.Holding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Shows what is kept of all documents, and forgets one when the user asks for it.
final class KeptDesk {
    private final OpenDocument document;
    private final Store store;
    private final Backups backups;
    private final JournalDesk journal;
    private final Works works;
    private final Remembered remembered;
    private final Dialogs dialogs;
    private final Consumer<Path> showInFolder;

    /// @param showInFolder shows the user where something lies
    KeptDesk(
            OpenDocument document,
            Store store,
            Backups backups,
            JournalDesk journal,
            Works works,
            Remembered remembered,
            Dialogs dialogs,
            Consumer<Path> showInFolder) {
        this.document = document;
        this.store = store;
        this.backups = backups;
        this.journal = journal;
        this.works = works;
        this.remembered = remembered;
        this.dialogs = dialogs;
        this.showInFolder = showInFolder;
        backups.limitTo(remembered.get().keptBytes());
    }

    Command command() {
        return CommandBuilder.command("kept").does(this::show);
    }

    /// Shows the page.
    private void show() {
        works.run(
                Words.say("work.kept"),
                this::holdings,
                found -> found.ifPresentOrElse(this::show, this::tellUnreadable));
    }

    /// Empty where the folder cannot be read.
    private Optional<List<Holding>> holdings() {
        try {
            return Optional.of(new Holdings(store).all());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void show(List<Holding> holdings) {
        new KeptDialog(dialogs)
                .show(
                        store.folder(),
                        holdings,
                        remembered.get().keptBytes(),
                        new KeptDialog.Choices(
                                this::askToForget,
                                this::limitTo,
                                () -> showInFolder.accept(store.backups())));
    }

    private void tellUnreadable() {
        dialogs.ask(
                Question.notice(
                        Words.say("dialog.kept.unreadable"),
                        Words.say("dialog.versions.unreadable.text"),
                        Words.say("dialog.ok")));
    }

    /// Holds from the next save on: whoever only tries a smaller limit loses nothing by it.
    private void limitTo(long bytes) {
        remembered.change(settings -> settings.withKeptBytes(bytes));
        backups.limitTo(bytes);
    }

    private void askToForget(Holding holding) {
        dialogs.ask(
                new Question(
                        Words.say("dialog.forget.title", KeptDialog.nameOf(holding)),
                        Words.say("dialog.forget.text"),
                        Optional.empty(),
                        List.of(
                                new Choice(
                                        Words.say("dialog.forget"),
                                        Role.OTHER,
                                        () -> forget(holding)),
                                new Choice(Words.say("dialog.cancel"), Role.CANCEL, this::show))));
    }

    private void forget(Holding holding) {
        boolean open = document.map().id().equals(holding.map());
        var gone =
                open
                        ? journal.forget(document.session())
                        : CompletableFuture.<Void>completedFuture(null);
        works.run(
                Words.say("work.forget"),
                () -> {
                    gone.join();
                    return isForgotten(holding);
                },
                forgotten -> {
                    for (var file : holding.files()) {
                        remembered.change(settings -> settings.without(file));
                    }
                    if (forgotten) {
                        show();
                    } else {
                        tellNotForgotten();
                    }
                });
    }

    private boolean isForgotten(Holding holding) {
        try {
            new Holdings(store).forget(holding);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void tellNotForgotten() {
        dialogs.ask(
                Question.notice(
                        Words.say("dialog.forget.failed"),
                        Words.say("dialog.forget.failed.text", store.folder()),
                        Words.say("dialog.ok")));
    }
}

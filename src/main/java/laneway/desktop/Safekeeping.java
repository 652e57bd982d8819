// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.application.Platform;

import laneway.desktop.command.Command;
import laneway.desktop.dialog.AboutPage;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.work.Works;
import laneway.file.backup.Backups;
import laneway.file.journal.JournalState;
import laneway.layout.Theme;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Assembles what keeps people's work safe beside saving: the journal, what a crash left, earlier
/// versions, the page of what is kept, and the one who hears of errors.
final class Safekeeping {
    private final JournalDesk journal;
    private final RecoveryDesk recovery;
    private final VersionsDesk versions;
    private final KeptDesk kept;

    /// @param showJournal shows how the journal fares
    /// @param theme in which earlier versions are shown
    /// @param showInFolder shows the user where something lies
    Safekeeping(
            OpenDocument document,
            Beginning known,
            Backups backups,
            Works works,
            Dialogs dialogs,
            FileChoice choice,
            SavingDesk saving,
            DocumentDesk documents,
            Consumer<JournalState> showJournal,
            Supplier<Theme> theme,
            Consumer<Path> showInFolder) {
        var store = known.store();
        journal =
                new JournalDesk(store, state -> Platform.runLater(() -> showJournal.accept(state)));
        recovery =
                new RecoveryDesk(
                        store,
                        works,
                        dialogs,
                        journal::hear,
                        found -> documents.leave(() -> document.open(found.get())));
        versions =
                new VersionsDesk(
                        document, documents, backups, works, dialogs, known.fonts(), theme);
        kept =
                new KeptDesk(
                        document,
                        store,
                        backups,
                        journal,
                        works,
                        known.remembered(),
                        dialogs,
                        showInFolder);
        new ErrorGuard(
                        document,
                        journal,
                        dialogs,
                        choice,
                        works,
                        saving::saveCopy,
                        AboutPage.version())
                .install();
        document.onOpen(journal::opened);
    }

    List<Command> commands() {
        return List.of(versions.command(), kept.command());
    }

    /// Looks for what a crash left, and offers it.
    void look() {
        recovery.look();
    }

    /// As [#look], and says so where there is nothing.
    void lookAndTell() {
        recovery.lookAndTell();
    }

    /// Brings every edit to the disk now.
    void force() {
        var _ = journal.force();
    }

    /// The document was left: nothing of its journal is wanted.
    void end() {
        journal.end().join();
    }
}

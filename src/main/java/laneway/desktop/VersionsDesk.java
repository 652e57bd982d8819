// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.dialog.Question;
import laneway.desktop.versions.VersionReader;
import laneway.desktop.versions.VersionsDialog;
import laneway.desktop.versions.VersionsDialog.Choices;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.edit.BecomeMap;
import laneway.file.backup.Backups;
import laneway.file.backup.Version;
import laneway.layout.Theme;
import laneway.model.MapId;
import laneway.type.Fonts;

import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Shows the earlier versions of the document, and brings one back.
final class VersionsDesk {
    private final OpenDocument document;
    private final DocumentDesk documents;
    private final Backups backups;
    private final Works works;
    private final Dialogs dialogs;
    private final Fonts fonts;
    private final Supplier<Theme> theme;

    VersionsDesk(
            OpenDocument document,
            DocumentDesk documents,
            Backups backups,
            Works works,
            Dialogs dialogs,
            Fonts fonts,
            Supplier<Theme> theme) {
        this.document = document;
        this.documents = documents;
        this.backups = backups;
        this.works = works;
        this.dialogs = dialogs;
        this.fonts = fonts;
        this.theme = theme;
    }

    Command command() {
        return CommandBuilder.command("versions").icon(MaterialDesignH.HISTORY).does(this::show);
    }

    /// Shows what is kept of the document.
    private void show() {
        if (!document.settle()) {
            return;
        }
        var map = document.map().id();
        works.run(
                Words.say("work.versions"),
                () -> versions(map),
                versions -> versions.ifPresentOrElse(this::show, this::tellUnreadable));
    }

    /// Empty where the folder cannot be read.
    private Optional<List<Version>> versions(MapId map) {
        try {
            return Optional.of(backups.versions(map));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void show(List<Version> versions) {
        var reader = new VersionReader(backups, document.map(), fonts, theme.get());
        new VersionsDialog(dialogs, reader)
                .show(
                        document.name(),
                        versions,
                        new Choices(
                                documents::openCopy,
                                map -> document.session().apply(new BecomeMap(map, "restoreMap"))));
    }

    private void tellUnreadable() {
        dialogs.ask(
                Question.notice(
                        Words.say("dialog.versions.unreadable"),
                        Words.say("dialog.versions.unreadable.text"),
                        Words.say("dialog.ok")));
    }
}

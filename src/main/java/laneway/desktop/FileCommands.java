// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.settings.Remembered;
import laneway.desktop.welcome.Samples;
import laneway.desktop.welcome.Starters;

import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is done with the document as a whole.
final class FileCommands {
    private final OpenDocument document;
    private final DocumentDesk documents;
    private final SavingDesk saving;
    private final Remembered remembered;

    FileCommands(
            OpenDocument document,
            DocumentDesk documents,
            SavingDesk saving,
            Remembered remembered) {
        this.document = document;
        this.documents = documents;
        this.saving = saving;
        this.remembered = remembered;
    }

    /// @param autosave saves the map by itself
    /// @param export opens the export dialog
    /// @param recover offers what a crash left behind
    /// @param quit closes the window
    List<Command> commands(Autosave autosave, Runnable export, Runnable recover, Runnable quit) {
        return List.of(
                command("new")
                        .icon(MaterialDesignF.FILE_PLUS_OUTLINE)
                        .keys(Keys.shortcut(KeyCode.N))
                        .does(() -> documents.begin(Starters.blank())),
                command("open")
                        .icon(MaterialDesignF.FOLDER_OPEN_OUTLINE)
                        .keys(Keys.shortcut(KeyCode.O))
                        .does(documents::open),
                command("save")
                        .icon(MaterialDesignC.CONTENT_SAVE_OUTLINE)
                        .keys(Keys.shortcut(KeyCode.S))
                        .when(this::canSave)
                        .does(saving::save),
                command("saveAs").keys(Keys.shortcutShift(KeyCode.S)).does(saving::saveAs),
                command("autosave")
                        .when(autosave::isPossible)
                        .ticked(autosave::isOn)
                        .does(autosave::change),
                command("export")
                        .icon(MaterialDesignE.EXPORT_VARIANT)
                        .keys(Keys.shortcut(KeyCode.E))
                        .does(export),
                command("recover").icon(MaterialDesignB.BACKUP_RESTORE).does(recover),
                command("quit").keys(Keys.shortcut(KeyCode.Q)).does(quit));
    }

    private boolean canSave() {
        var session = document.session();
        return session.isUnsaved() || session.savedPlace().file().isEmpty();
    }

    /// The files that were used last, and the samples.
    List<Command> recent() {
        var commands = new ArrayList<Command>();
        for (Path file : remembered.get().recent()) {
            commands.add(
                    command("recent." + file)
                            .named(() -> file.getFileName() + "   " + folderOf(file))
                            .icon(MaterialDesignF.FILE_OUTLINE)
                            .does(() -> documents.open(file)));
        }
        return commands;
    }

    /// The maps that come with the program.
    List<Command> samples() {
        return Samples.NAMES.stream()
                .map(name ->
                        command("openSample." + name)
                                .icon(MaterialDesignF.FILE_STAR_OUTLINE)
                                .does(() -> Samples.read(name).ifPresent(documents::begin)))
                .toList();
    }

    private static String folderOf(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? "" : folder.toString();
    }
}

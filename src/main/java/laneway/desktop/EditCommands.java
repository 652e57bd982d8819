// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.words.Labels;

import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import java.util.List;

/// What goes back and forth in the history.
final class EditCommands {
    private final OpenDocument document;

    EditCommands(OpenDocument document) {
        this.document = document;
    }

    List<Command> commands() {
        return List.of(
                command("undo")
                        .named(() -> Labels.undo(document.session().undoLabel()))
                        .icon(MaterialDesignU.UNDO_VARIANT)
                        .keys(Keys.shortcut(KeyCode.Z))
                        .when(() -> document.session().undoLabel().isPresent())
                        .does(() -> settled(document.session()::undo)),
                command("redo")
                        .named(() -> Labels.redo(document.session().redoLabel()))
                        .icon(MaterialDesignR.REDO_VARIANT)
                        .keys(Keys.shortcutShift(KeyCode.Z), Keys.shortcut(KeyCode.Y))
                        .when(() -> document.session().redoLabel().isPresent())
                        .does(() -> settled(document.session()::redo)));
    }

    /// What is being written is taken over first, so that it is what undo takes back.
    private void settled(Runnable effect) {
        if (document.settle()) {
            effect.run();
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.live.DroppedPictures;
import laneway.edit.Clip;
import laneway.edit.PasteCards;
import laneway.edit.Result;
import laneway.layout.Hit;
import laneway.session.Clipping;
import laneway.session.Selection;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Takes cards, stages and lanes to the system's clipboard and back; text and pictures that lie
/// there become cards too.
final class Clipboard {
    private final OpenDocument document;
    private final Pictures pictures;
    private final PasteDesk pasting;

    Clipboard(OpenDocument document, Pictures pictures, PasteDesk pasting) {
        this.document = document;
        this.pictures = pictures;
        this.pasting = pasting;
    }

    void copy() {
        new Clipping(document.session()).copy().ifPresent(SystemClipboard::put);
    }

    void cut() {
        new Clipping(document.session()).cut().ifPresent(SystemClipboard::put);
    }

    void paste() {
        var clipping = new Clipping(document.session());
        SystemClipboard.excerpt()
                .ifPresentOrElse(clipping::paste, () -> clipping.place().ifPresent(this::paste));
    }

    /// Pastes what other programs have put there.
    private void paste(Hit.InCell at) {
        var system = javafx.scene.input.Clipboard.getSystemClipboard();
        if (!pictureFiles(system).isEmpty()) {
            inCell(
                    at,
                    () ->
                            pictures.take(
                                    new DroppedPictures(
                                            pictureFiles(system), at, Optional.empty())));
        } else if (system.hasFiles()) {
            pasting.take(system.getFiles().stream().map(File::toPath).toList(), at);
        } else if (system.hasString()) {
            pasting.paste(system.getString(), at);
        } else if (system.hasImage()) {
            inCell(at, () -> pictures.paste(system.getImage(), at));
        }
    }

    /// Pictures found no stage and no lane: nobody would know what to call these.
    private void inCell(Hit.InCell at, Runnable paste) {
        var map = document.map();
        if (map.indexOf(at.cell().step()) >= 0 && map.lane(at.cell().lane()).isPresent()) {
            paste.run();
        } else {
            pasting.tellOfNoCell();
        }
    }

    /// Adds the text that lies there to the selected card, whatever it looks like.
    void pasteIntoCard() {
        var system = javafx.scene.input.Clipboard.getSystemClipboard();
        if (system.hasString()) {
            new Clipping(document.session()).pasteIntoCard(system.getString());
        }
    }

    /// Files that were copied in a file manager; their names lie on the clipboard as text too.
    private static List<Path> pictureFiles(javafx.scene.input.Clipboard system) {
        return system.hasFiles()
                ? system.getFiles().stream().map(File::toPath).filter(Pictures::isPicture).toList()
                : List.of();
    }

    /// Copies the selected cards to right after themselves.
    void duplicate() {
        var session = document.session();
        var copied = Clip.of(session.map(), session.selection().cards());
        if (copied.isEmpty()) {
            return;
        }
        var cell = copied.cards().getFirst().card().cell();
        var inCell = session.map().cardsIn(cell);
        int index =
                copied.cards().stream()
                                .map(each -> inCell.indexOf(each.card()))
                                .reduce(-1, Math::max)
                        + 1;
        var edit = PasteCards.copied(copied, cell, index);
        if (session.apply(edit) instanceof Result.Edited) {
            session.select(Selection.ofCards(session.map(), edit.ids()));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import laneway.desktop.live.DroppedPictures;
import laneway.edit.Clip;
import laneway.edit.PasteCards;
import laneway.edit.Result;
import laneway.edit.Writing;
import laneway.model.JourneyMap;
import laneway.session.Clipping;
import laneway.session.Selection;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes cards to the system's clipboard and back: as cards within the program, as text elsewhere;
/// pictures that lie there become cards too.
final class Clipboard {
    private static final DataFormat CARDS = new DataFormat("application/x-laneway-cards");

    private final OpenDocument document;
    private final Pictures pictures;
    private final PasteDesk pasting;
    private Clip clip = Clip.EMPTY;
    private String mark = "";

    Clipboard(OpenDocument document, Pictures pictures, PasteDesk pasting) {
        this.document = document;
        this.pictures = pictures;
        this.pasting = pasting;
    }

    void copy() {
        keep(new Clipping(document.session()).copy(), document.map());
    }

    void cut() {
        var before = document.map();
        keep(new Clipping(document.session()).cut(), before);
    }

    /// The mark tells whether what lies on the clipboard later still is what was put there now.
    private void keep(Clip taken, JourneyMap map) {
        if (taken.isEmpty()) {
            return;
        }
        clip = taken;
        mark = UUID.randomUUID().toString();
        var content = new ClipboardContent();
        content.put(CARDS, mark);
        content.putString(
                taken.cards().stream()
                        .map(copied -> Writing.of(map, copied.card()))
                        .collect(Collectors.joining("\n")));
        javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        var system = javafx.scene.input.Clipboard.getSystemClipboard();
        var clipping = new Clipping(document.session());
        if (mark.equals(system.getContent(CARDS)) && !mark.isEmpty()) {
            clipping.paste(clip);
        } else if (!pictureFiles(system).isEmpty()) {
            clipping.place()
                    .map(at -> new DroppedPictures(pictureFiles(system), at, Optional.empty()))
                    .ifPresent(pictures::take);
        } else if (system.hasString()) {
            clipping.place().ifPresent(at -> pasting.paste(system.getString(), at));
        } else if (system.hasImage()) {
            clipping.place().ifPresent(at -> pictures.paste(system.getImage(), at));
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
        var copied = new Clipping(session).copy();
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

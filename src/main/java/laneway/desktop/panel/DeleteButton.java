// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.control.Button;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.edit.DeletePart;
import laneway.model.PartId;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// Deletes a part that has no place on the board; undo brings it back.
final class DeleteButton {
    private DeleteButton() {}

    static Button of(Desk desk, PartId part) {
        var button =
                new Button(Words.say("field.delete"), Icons.of(MaterialDesignD.DELETE_OUTLINE));
        button.getStyleClass().addAll("link-button", "danger-link");
        button.setOnAction(_ -> desk.apply(new DeletePart(part)));
        return button;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.tray;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

import laneway.desktop.words.Wrapping;

import org.jspecify.annotations.Nullable;

/// Shows one parked card, or the editor while it is being written.
final class TrayCell extends ListCell<TrayPanel.TrayLine> {
    private static final int LONGEST = 240;

    private final TrayEditor editor;

    TrayCell(TrayEditor editor) {
        this.editor = editor;
        getStyleClass().add("tray-cell");
        Wrapping.in(this);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TrayPanel.@Nullable TrayLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean writing = line != null && editor.isOn(line.card());
        setContentDisplay(writing ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        setGraphic(writing ? editor.node() : null);
        if (empty || line == null) {
            setText(null);
            return;
        }
        var title = line.title();
        var shown = title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title;
        setText(line.tags().isEmpty() ? shown : shown + "\n" + line.tags());
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.command.Keys;
import laneway.desktop.outline.Outline;
import laneway.model.PartId;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.function.Consumer;

/// Joins the outline to the open document.
final class OutlineDesk {
    private final OpenDocument document;
    private final SideSpace side;
    private final Outline outline;

    /// @param going brings a part into view and selects it
    OutlineDesk(OpenDocument document, SideSpace side, Consumer<PartId> going) {
        this.document = document;
        this.side = side;
        outline = new Outline(going);
        document.onOpen(_ -> show());
        document.listen(this::on);
    }

    Node node() {
        return outline.node();
    }

    Command command() {
        return CommandBuilder.command("outline")
                .icon(MaterialDesignF.FILE_TREE_OUTLINE)
                .keys(Keys.shortcutShift(KeyCode.O))
                .ticked(() -> side.shows(node()))
                .does(this::toggle);
    }

    boolean isShown() {
        return side.shows(node());
    }

    /// Shows the outline or puts it away, without the keyboard.
    void show(boolean wanted) {
        if (wanted) {
            side.show(node());
            show();
        } else {
            side.hide(node());
        }
    }

    private void toggle() {
        if (side.shows(node())) {
            side.hide(node());
        } else {
            side.show(node());
            show();
            outline.focus();
        }
    }

    private void show() {
        if (side.shows(node())) {
            outline.show(document.map(), document.session().selection().part());
        }
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged _, SessionEvent.SelectionChanged _ -> show();
            case SessionEvent.ShowingChanged _,
                    SessionEvent.ViewChanged _,
                    SessionEvent.PreviewChanged _,
                    SessionEvent.SavedChanged _,
                    SessionEvent.EditRefused _,
                    SessionEvent.Asked _ -> {}
        }
    }
}

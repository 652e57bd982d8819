// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.command.Keys;
import laneway.desktop.knowledge.Counterpart;
import laneway.desktop.knowledge.KnowledgeActions;
import laneway.desktop.knowledge.KnowledgeView;
import laneway.desktop.knowledge.Topic;
import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.Tables;
import laneway.edit.Edit;
import laneway.edit.Result;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.session.Request;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;
import java.util.function.Consumer;

/// Joins the pages of what a map knows beside its board to the open document.
final class KnowledgeDesk implements KnowledgeActions {
    private final OpenDocument document;
    private final Counterpart counterpart;
    private final Runnable toBoard;
    private final Consumer<PartId> revealer;
    private final Remembered remembered;
    private final KnowledgeView view;

    /// @param toBoard brings the keyboard to the board
    /// @param revealer shows a part on the board
    KnowledgeDesk(
            OpenDocument document,
            Remembered remembered,
            Counterpart counterpart,
            Runnable toBoard,
            Consumer<PartId> revealer) {
        this.document = document;
        this.remembered = remembered;
        this.counterpart = counterpart;
        this.toBoard = toBoard;
        this.revealer = revealer;
        view = new KnowledgeView(this);
        document.onOpen(_ -> view.close());
        document.listen(this::on);
    }

    Node node() {
        return view.node();
    }

    boolean isOpen() {
        return view.isOpen();
    }

    /// Brings the keyboard to the page.
    void focus() {
        view.focus();
    }

    /// Takes over what is being written.
    void settle() {
        view.settle();
    }

    /// Gives the place to something else.
    void close() {
        view.close();
    }

    List<Command> commands() {
        return List.of(
                CommandBuilder.command("knowledge")
                        .icon(MaterialDesignT.TABLE_ACCOUNT)
                        .keys(Keys.shortcutShift(KeyCode.M))
                        .ticked(view::isOpen)
                        .does(this::toggle),
                CommandBuilder.command("charts")
                        .icon(MaterialDesignC.CHART_BOX_OUTLINE)
                        .does(() -> open(Topic.CHARTS)));
    }

    private void toggle() {
        if (view.isOpen()) {
            leave(List.of());
        } else if (document.settle()) {
            view.open();
        }
    }

    /// Opens a page and brings the keyboard there.
    void open(Topic topic) {
        if (document.settle()) {
            view.open(topic);
        }
    }

    /// Shows a part in its page, where it has a row in one; the keyboard stays where it is.
    boolean showRow(PartId part) {
        return document.settle() && view.showRow(part);
    }

    private void on(SessionEvent event) {
        if (event instanceof SessionEvent.MapChanged && view.isOpen()) {
            view.show(document.map());
        } else if (event instanceof SessionEvent.Asked(Request.OpenBeside(var part))
                && document.settle()) {
            view.open(part);
        }
    }

    @Override
    public JourneyMap map() {
        return document.map();
    }

    @Override
    public boolean apply(Edit edit) {
        return document.session().apply(edit) instanceof Result.Edited;
    }

    @Override
    public void pauseTyping() {
        document.session().pauseTyping();
    }

    @Override
    public Counterpart counterpart() {
        return counterpart;
    }

    @Override
    public Tables remembered() {
        return remembered.get().tables();
    }

    @Override
    public void remember(Tables tables) {
        remembered.change(settings -> settings.withTables(tables));
    }

    @Override
    public void leave(List<PartId> parts) {
        view.close();
        parts.stream().findFirst().ifPresent(revealer);
        toBoard.run();
    }
}

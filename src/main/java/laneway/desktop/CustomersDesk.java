// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import laneway.desktop.accounts.CustomerActions;
import laneway.desktop.accounts.CustomersView;
import laneway.desktop.accounts.KnownField;
import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.command.Keys;
import laneway.edit.Edit;
import laneway.edit.Result;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.model.StageRuleId;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Joins the pages about real customers to the open document.
final class CustomersDesk implements CustomerActions {
    private final OpenDocument document;
    private final Runnable toBoard;
    private final Consumer<PartId> revealer;
    private final CustomersView view;

    /// @param toBoard brings the keyboard to the board
    /// @param revealer shows a part on the board
    CustomersDesk(OpenDocument document, Runnable toBoard, Consumer<PartId> revealer) {
        this.document = document;
        this.toBoard = toBoard;
        this.revealer = revealer;
        view = new CustomersView(this);
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
                CommandBuilder.command("customersData")
                        .icon(MaterialDesignA.ACCOUNT_DETAILS_OUTLINE)
                        .keys(Keys.shortcutShift(KeyCode.D))
                        .ticked(view::isOpen)
                        .does(this::toggle));
    }

    private void toggle() {
        if (view.isOpen()) {
            leave(List.of());
        } else if (document.settle()) {
            view.open();
        }
    }

    private void on(SessionEvent event) {
        if (event instanceof SessionEvent.MapChanged && view.isOpen()) {
            view.show(document.map());
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
    public List<KnownField> fields() {
        return List.of();
    }

    @Override
    public Optional<RuleNews> newsOf(StageRuleId rule) {
        return Optional.empty();
    }

    @Override
    public void leave(List<PartId> parts) {
        view.close();
        parts.stream().findFirst().ifPresent(revealer);
        toBoard.run();
    }
}

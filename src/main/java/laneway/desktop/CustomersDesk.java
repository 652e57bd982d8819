// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import laneway.desktop.accounts.CustomerActions;
import laneway.desktop.accounts.CustomerTopic;
import laneway.desktop.accounts.CustomersView;
import laneway.desktop.accounts.DataAtHand;
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
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Joins the pages about real customers to the open document.
final class CustomersDesk implements CustomerActions {
    private final OpenDocument document;
    private final Runnable toBoard;
    private final Consumer<PartId> revealer;
    private final DataDesk data;
    private final CustomersView view;

    /// @param toBoard brings the keyboard to the board
    /// @param revealer shows a part on the board
    CustomersDesk(
            OpenDocument document, DataDesk data, Runnable toBoard, Consumer<PartId> revealer) {
        this.document = document;
        this.data = data;
        this.toBoard = toBoard;
        this.revealer = revealer;
        view = new CustomersView(this);
        document.onOpen(_ -> view.close());
        document.listen(this::on);
        data.tell(this::refresh, () -> view.open(CustomerTopic.ANSWERS));
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
                        .does(this::toggle),
                CommandBuilder.command("askData")
                        .icon(MaterialDesignD.DATABASE_SEARCH_OUTLINE)
                        .does(this::ask));
    }

    /// Where there is no data yet, it has to be chosen first.
    private void ask() {
        if (document.settle()) {
            if (data.data().canAsk()) {
                data.data().ask();
            } else {
                view.open(CustomerTopic.DATA);
            }
        }
    }

    private void refresh() {
        if (view.isOpen()) {
            data.data().count();
            view.show(document.map());
        }
    }

    private void toggle() {
        if (view.isOpen()) {
            leave(List.of());
        } else if (document.settle()) {
            view.open();
        }
    }

    private void on(SessionEvent event) {
        if (event instanceof SessionEvent.MapChanged) {
            refresh();
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
        return data.data().fields();
    }

    @Override
    public Optional<RuleNews> newsOf(StageRuleId rule) {
        return data.data().newsOf(rule);
    }

    @Override
    public DataAtHand data() {
        return data.data();
    }

    @Override
    public Optional<Path> choose(String title, String kind, List<String> patterns) {
        return data.choose(title, kind, patterns);
    }

    @Override
    public void leave(List<PartId> parts) {
        view.close();
        parts.stream().findFirst().ifPresent(revealer);
        toBoard.run();
    }
}

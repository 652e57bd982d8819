// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.live.LiveBoard;
import laneway.desktop.tray.TrayActions;
import laneway.desktop.tray.TrayPanel;
import laneway.desktop.words.Words;
import laneway.edit.Landings;
import laneway.edit.MoveCards;
import laneway.edit.Park;
import laneway.edit.Result;
import laneway.edit.WriteCard;
import laneway.edit.Writing;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Tray;
import laneway.session.Preview;
import laneway.session.Request;
import laneway.session.Selection;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Joins the list of parked cards to the open document and its board.
final class TrayDesk implements TrayActions {
    private final OpenDocument document;
    private final SideSpace side;
    private final LiveBoard board;
    private final TrayPanel panel = new TrayPanel(this);
    private BiConsumer<TextArea, Pane> watcher = (_, _) -> {};
    private List<CardId> arriving = List.of();

    TrayDesk(OpenDocument document, SideSpace side, LiveBoard board) {
        this.document = document;
        this.side = side;
        this.board = board;
        document.onOpen(_ -> show());
        document.listen(this::on);
        board.node().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::carried);
        board.node().addEventFilter(MouseEvent.MOUSE_RELEASED, this::letGo);
        board.node().addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> take());
    }

    /// Where the board's keys mean text.
    List<Node> fields() {
        return panel.fields();
    }

    /// Has what is written in a text area checked.
    void onWriting(BiConsumer<TextArea, Pane> wanted) {
        watcher = wanted;
    }

    /// Takes over what is being written.
    void settle() {
        panel.settle();
    }

    List<Command> commands() {
        return List.of(
                command("tray")
                        .icon(MaterialDesignT.TRAY)
                        .keys(Keys.key(KeyCode.F9))
                        .ticked(() -> side.shows(panel.node()))
                        .does(this::toggle),
                command("park")
                        .keys(Keys.shift(KeyCode.F9))
                        .when(() -> !selected(false).isEmpty())
                        .does(() -> park(selected(false))),
                command("placeHere")
                        .keys(Keys.shortcut(KeyCode.F9))
                        .when(() -> !selected(true).isEmpty() && target().isPresent())
                        .does(this::place));
    }

    /// The selected cards that are parked, or those that are not.
    private List<CardId> selected(boolean parked) {
        var map = document.map();
        return document.session().selection().cards().stream()
                .filter(card -> Tray.holds(map, card) == parked)
                .toList();
    }

    private void toggle() {
        if (side.shows(panel.node())) {
            side.hide(panel.node());
            board.focus();
        } else {
            open();
            panel.focus();
        }
    }

    private void open() {
        side.show(panel.node());
        show();
    }

    private void show() {
        if (side.shows(panel.node())) {
            panel.show(document.map(), Set.copyOf(selected(true)));
        }
    }

    private void park(List<CardId> cards) {
        var edit = new Park.Cards(cards, Words.say("laneKind.PARKED"));
        if (document.settle() && document.session().apply(edit) instanceof Result.Edited) {
            open();
        }
    }

    @Override
    public boolean write(String text) {
        var edit = new Park.Written(CardId.random(), text, Words.say("laneKind.PARKED"));
        return document.settle() && document.session().apply(edit) instanceof Result.Edited;
    }

    @Override
    public void select(List<CardId> cards) {
        var cursor = document.session().selection().cursor();
        document.session().select(new Selection(Set.copyOf(cards), null, cursor, null));
    }

    /// The cell where the keyboard is on the board.
    private Optional<Cell> target() {
        return Optional.ofNullable(document.session().selection().cursor())
                .map(cursor -> cursor.cell());
    }

    private void place() {
        target().ifPresent(cell -> place(cell, Integer.MAX_VALUE));
    }

    private void place(Cell cell, int index) {
        var cards = selected(true);
        var landings = Landings.together(document.map(), cards, cell, index);
        if (!cards.isEmpty()
                && document.settle()
                && document.session().apply(new MoveCards(landings)) instanceof Result.Edited) {
            document.session().select(Selection.ofCards(document.map(), cards));
            document.session().ask(new Request.Reveal(Set.copyOf(cards)));
        }
    }

    @Override
    public Optional<String> text(CardId card) {
        if (document.session().savedPlace().readOnly()) {
            document.session().refuse(Result.Reason.READ_ONLY);
            return Optional.empty();
        }
        return document.map().card(card).map(found -> Writing.of(document.map(), found));
    }

    @Override
    public void writing(TextArea area, Pane paper) {
        watcher.accept(area, paper);
    }

    @Override
    public void unfinished(CardId card, String text) {
        document.session().keepUnfinished(Optional.of(WriteCard.written(card, text)));
    }

    @Override
    public void left() {
        document.session().keepUnfinished(Optional.empty());
    }

    @Override
    public void rewrite(CardId card, String text) {
        if (Tray.holds(document.map(), card)) {
            var _ = document.session().apply(WriteCard.written(card, text.strip()));
        }
    }

    @Override
    public void taken() {
        board.beside().take(selected(true));
    }

    @Override
    public void dragged(Point2D inScene) {
        var _ = board.beside().mark(inScene);
    }

    @Override
    public void dropped(Point2D inScene) {
        var place = board.beside().mark(inScene);
        board.beside().leave();
        place.ifPresent(found -> place(found.cell(), found.index()));
    }

    @Override
    public void cancelled() {
        board.beside().leave();
    }

    /// Cards of the board that are being dragged may be let go in the tray.
    private void carried(MouseEvent event) {
        panel.welcome(isOver(event));
    }

    private boolean isOver(MouseEvent event) {
        return side.shows(panel.node())
                && document.session().preview() instanceof Preview.Carrying
                && panel.holds(new Point2D(event.getSceneX(), event.getSceneY()));
    }

    private void letGo(MouseEvent event) {
        panel.welcome(false);
        arriving =
                isOver(event) && document.session().preview() instanceof Preview.Carrying carrying
                        ? carrying.cards()
                        : List.of();
    }

    /// The gesture is over: the tool has let go of the cards, which lie where they lay.
    private void take() {
        var cards = arriving;
        arriving = List.of();
        if (!cards.isEmpty()) {
            park(cards);
        }
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged _, SessionEvent.SelectionChanged _ -> show();
            case SessionEvent.Asked(Request.Reveal(var parts))
                    when parts.stream()
                            .anyMatch(part ->
                                    part instanceof CardId card
                                            && Tray.holds(document.map(), card)) ->
                    open();
            case SessionEvent.Asked _,
                    SessionEvent.ShowingChanged _,
                    SessionEvent.ViewChanged _,
                    SessionEvent.PreviewChanged _,
                    SessionEvent.SavedChanged _,
                    SessionEvent.EditRefused _ -> {}
        }
    }
}

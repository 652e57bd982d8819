// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.command.Keys;
import laneway.desktop.themes.ThemeActions;
import laneway.desktop.themes.ThemesView;
import laneway.edit.ChangeTags;
import laneway.model.CardId;
import laneway.session.Request;
import laneway.session.Selection;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Joins the view of cards by theme to the open document.
final class ThemesDesk implements ThemeActions {
    private final OpenDocument document;
    private final Runnable toBoard;
    private final ThemesView view = new ThemesView(this);

    /// @param toBoard brings the keyboard to the board
    ThemesDesk(OpenDocument document, Runnable toBoard) {
        this.document = document;
        this.toBoard = toBoard;
        document.onOpen(_ -> view.close());
        document.listen(this::on);
    }

    Node node() {
        return view.node();
    }

    boolean isOpen() {
        return view.isOpen();
    }

    /// Gives the place to something else.
    void close() {
        view.close();
    }

    /// Brings the keyboard to the themes.
    void focus() {
        view.focus();
    }

    Command command() {
        return CommandBuilder.command("themes")
                .icon(MaterialDesignT.TAG_MULTIPLE_OUTLINE)
                .keys(Keys.shortcutShift(KeyCode.T))
                .ticked(view::isOpen)
                .does(this::toggle);
    }

    private void toggle() {
        if (view.isOpen()) {
            leave(List.of());
        } else if (document.settle()) {
            view.open(document.map());
        }
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged _ -> {
                if (view.isOpen()) {
                    view.show(document.map());
                }
            }
            case SessionEvent.SelectionChanged _,
                    SessionEvent.ViewChanged _,
                    SessionEvent.ShowingChanged _,
                    SessionEvent.PreviewChanged _,
                    SessionEvent.SavedChanged _,
                    SessionEvent.EditRefused _,
                    SessionEvent.Asked _ -> {}
        }
    }

    @Override
    public void move(List<CardId> cards, Optional<String> from, Optional<String> to) {
        document.session().apply(ChangeTags.moved(document.map(), cards, from, to));
    }

    @Override
    public void rename(String from, String to) {
        document.session().apply(ChangeTags.renamed(document.map(), from, to));
    }

    @Override
    public void select(List<CardId> cards) {
        document.session().select(Selection.ofCards(document.map(), cards));
    }

    @Override
    public void leave(List<CardId> cards) {
        view.close();
        if (!cards.isEmpty()) {
            select(cards);
            document.session().ask(new Request.Reveal(Set.copyOf(cards)));
        }
        toBoard.run();
    }
}

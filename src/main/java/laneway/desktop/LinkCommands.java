// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.live.LiveBoard;
import laneway.desktop.settings.Remembered;
import laneway.desktop.words.Words;

import java.util.List;
import java.util.function.Consumer;

/// What draws links between cards, and shows them.
final class LinkCommands {
    private final OpenDocument document;
    private final LiveBoard board;
    private final Remembered remembered;
    private final Consumer<String> telling;

    /// @param telling tells the user something in a sentence
    LinkCommands(
            OpenDocument document,
            LiveBoard board,
            Remembered remembered,
            Consumer<String> telling) {
        this.document = document;
        this.board = board;
        this.remembered = remembered;
        this.telling = telling;
        board.showAllLinks(remembered.get().allLinks());
    }

    List<Command> commands() {
        return List.of(
                command("linkTo")
                        .boardKeys(Keys.shortcut(KeyCode.L))
                        .when(this::hasEnds)
                        .does(this::link),
                command("allLinks")
                        .ticked(() -> remembered.get().allLinks())
                        .does(this::switchAll));
    }

    /// One card from which a link may come, or two to be joined.
    private boolean hasEnds() {
        int cards = document.session().selection().cards().size();
        return cards == 1 || cards == 2;
    }

    private void link() {
        boolean one = document.session().selection().cards().size() == 1;
        if (board.link() && one) {
            telling.accept(Words.say("link.choose"));
        }
    }

    private void switchAll() {
        boolean all = !remembered.get().allLinks();
        remembered.change(settings -> settings.withAllLinks(all));
        board.showAllLinks(all);
    }
}

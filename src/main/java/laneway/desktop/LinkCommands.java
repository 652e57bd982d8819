// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.live.LiveBoard;
import laneway.desktop.settings.Remembered;
import laneway.desktop.words.Words;
import laneway.session.Preview;
import laneway.session.SessionEvent;

import java.util.List;

/// What draws links between cards, and shows them.
final class LinkCommands {
    private final OpenDocument document;
    private final LiveBoard board;
    private final Remembered remembered;
    private final Notices notices;

    LinkCommands(OpenDocument document, LiveBoard board, Remembered remembered, Notices notices) {
        this.document = document;
        this.board = board;
        this.remembered = remembered;
        this.notices = notices;
        board.showAllLinks(remembered.get().allLinks());
        document.listen(this::on);
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
            notices.tell(Words.say("link.choose"));
        }
    }

    private void on(SessionEvent event) {
        if (event instanceof SessionEvent.PreviewChanged(Preview.Linking _, Preview after)
                && !(after instanceof Preview.Linking)) {
            notices.untell(Words.say("link.choose"));
        }
    }

    private void switchAll() {
        boolean all = !remembered.get().allLinks();
        remembered.change(settings -> settings.withAllLinks(all));
        board.showAllLinks(all);
    }
}

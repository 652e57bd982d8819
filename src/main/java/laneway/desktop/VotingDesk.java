// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.Node;

import laneway.desktop.command.Command;
import laneway.desktop.live.LiveBoard;
import laneway.desktop.voting.VotingBar;
import laneway.edit.Locks;
import laneway.edit.RevealVotes;
import laneway.edit.SetProperty;
import laneway.edit.SortByVotes;
import laneway.edit.StartVote;
import laneway.model.About;
import laneway.model.Ballot;
import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.LaneId;
import laneway.session.Session;
import laneway.session.SessionEvent;

import java.util.List;
import java.util.OptionalInt;

/// Joins dot voting to the open document and its board.
final class VotingDesk implements VotingBar.Desk {
    private final OpenDocument document;
    private final LiveBoard board;
    private final VotingBar bar = new VotingBar(this);
    private int person;

    VotingDesk(OpenDocument document, LiveBoard board) {
        this.document = document;
        this.board = board;
        document.onOpen(this::opened);
        document.listen(this::on);
    }

    /// The bar above the board.
    Node node() {
        return bar.node();
    }

    List<Command> commands() {
        return List.of(
                command("startVote").when(() -> !isUnderWay()).does(this::ask),
                command("nextVoter").when(() -> ballots().size() > 1).does(this::next),
                command("revealVotes").when(this::isUnderWay).does(this::reveal),
                command("discardVotes").when(this::isUnderWay).does(this::discard),
                command("sortByVotes").when(this::hasCards).does(this::sort));
    }

    private List<Ballot> ballots() {
        return document.map().about().ballots();
    }

    private boolean isUnderWay() {
        return !ballots().isEmpty();
    }

    /// Whether any of them has votes would have to be asked of every card after every step.
    private boolean hasCards() {
        return !document.map().cards().isEmpty();
    }

    private void opened(Session session) {
        person = firstWithDots();
        show();
    }

    private void on(SessionEvent event) {
        if (event instanceof SessionEvent.MapChanged changed
                && !changed.before().about().ballots().equals(ballots())) {
            if (changed.before().about().ballots().isEmpty()) {
                person = 0;
            }
            show();
        }
    }

    /// After a crash the vote goes on with whoever has dots left.
    private int firstWithDots() {
        for (int i = 0; i < ballots().size(); i++) {
            if (ballots().get(i).left() > 0) {
                return i;
            }
        }
        return 0;
    }

    private void show() {
        if (!isUnderWay()) {
            board.vote(OptionalInt.empty());
            bar.hide();
            return;
        }
        person = Math.min(person, ballots().size() - 1);
        board.vote(OptionalInt.of(person));
        bar.show(ballots().get(person), person + 1, ballots().size());
    }

    private void ask() {
        if (document.settle()) {
            bar.ask();
        }
    }

    @Override
    public void start(List<String> people, int budget, int most) {
        document.session().apply(new StartVote(people, budget, most));
        show();
        board.focus();
    }

    @Override
    public void next() {
        person = (person + 1) % ballots().size();
        show();
        board.focus();
    }

    @Override
    public void reveal() {
        document.session().apply(new RevealVotes());
        board.focus();
    }

    @Override
    public void discard() {
        document.session().apply(SetProperty.of(document.map().id(), About.BALLOTS, List.of()));
        board.focus();
    }

    @Override
    public void cancel() {
        show();
        board.focus();
    }

    /// In the cells of the selected cards, in the selected lane, or everywhere.
    private void sort() {
        var session = document.session();
        var map = document.map();
        var selection = session.selection();
        if (selection.part() instanceof LaneId lane) {
            var cells = map.steps().stream().map(step -> new Cell(step.id(), lane)).toList();
            session.apply(new SortByVotes(cells));
        } else if (selection.cards().size() > 1) {
            session.apply(SortByVotes.around(map, selection.cards()));
        } else {
            session.apply(new SortByVotes(openCells()));
        }
    }

    /// Cells that no lock keeps as they are.
    private List<Cell> openCells() {
        var map = document.map();
        return map.cards().stream()
                .map(Card::cell)
                .distinct()
                .filter(cell -> Locks.of(map, cell).isEmpty())
                .toList();
    }
}

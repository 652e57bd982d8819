// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import laneway.desktop.board.MapBoard;
import laneway.desktop.command.Command;
import laneway.desktop.command.CommandList;
import laneway.desktop.command.Shortcuts;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.knowledge.Topic;
import laneway.desktop.live.LiveBoard;
import laneway.desktop.marks.PathChoice;
import laneway.desktop.panel.Desk;
import laneway.desktop.settings.Remembered;
import laneway.desktop.welcome.EmptyHint;
import laneway.desktop.welcome.FirstStep;
import laneway.desktop.welcome.FirstSteps;
import laneway.desktop.work.Works;
import laneway.model.ActionItemId;
import laneway.model.PartId;
import laneway.session.Selection;
import laneway.session.Session;
import laneway.session.SessionEvent;

import java.time.InstantSource;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/// The board with what lies above it and beside it: finding, the outline, the small map, voting,
/// the timer, themes, what the map knows, what is left out, and the hints for who is new.
final class AroundBoard {
    private final OpenDocument document;
    private final LiveBoard room;
    private final EmptyHint hint;
    private final FirstSteps steps;
    private final FindDesk finding;
    private final OutlineDesk outline;
    private final PlaceDesk places;
    private final ShowingDesk showing;
    private final ViewsDesk views;
    private final MiniMapDesk miniMap;
    private final VotingDesk voting;
    private final TrayDesk tray;
    private final TimerDesk timer;
    private final ThemesDesk themes;
    private final KnowledgeDesk knowledge;
    private final CustomersDesk customers;
    private final Covers covers;
    private final CounterpartDesk counterpart;
    private final InsightDesk insight;
    private final MarksDesk marks;
    private final GuideDesk guide;
    private final List<Node> parts;
    private final BorderPane pane;

    /// @param side where panels beside the board are shown
    /// @param paths which paths are shown upon the board
    /// @param fields makes the changes that fields beside the board ask for
    AroundBoard(
            OpenDocument document,
            MapBoard board,
            LiveBoard room,
            SideSpace side,
            CommandList commands,
            Works works,
            Remembered remembered,
            PathChoice paths,
            Dialogs dialogs,
            Notices notices,
            Desk fields,
            CounterpartDesk counterpart,
            DataDesk data) {
        this.document = document;
        this.room = room;
        hint = new EmptyHint(commands);
        steps = new FirstSteps(remembered);
        document.listen(steps::hear);
        finding = new FindDesk(document, board, works, side, room::focus, notices, room::announce);
        outline = new OutlineDesk(document, side, this::reveal);
        places = new PlaceDesk(document, board, remembered, outline);
        showing = new ShowingDesk(document, board, notices::tell, room::announce);
        views = new ViewsDesk(document, board, finding, dialogs, commands::refresh);
        miniMap = new MiniMapDesk(document, board, works, remembered);
        tray = new TrayDesk(document, side, room);
        voting = new VotingDesk(document, room);
        timer =
                new TimerDesk(
                        InstantSource.system(), works, remembered, notices::tell, this::focus);
        themes = new ThemesDesk(document, room::focus);
        knowledge =
                new KnowledgeDesk(document, remembered, counterpart, room::focus, finding::reveal);
        counterpart.showWith(() -> knowledge.open(Topic.COMPARISON));
        this.counterpart = counterpart;
        customers = new CustomersDesk(document, data, room::focus, finding::reveal);
        covers = new Covers(themes, knowledge, customers);
        insight = new InsightDesk(document, side, works, dialogs, fields, covers, this::focus);
        finding.leadAside(this::showAside, covers::uncover);
        marks = new MarksDesk(document, board, room, works, remembered, paths, miniMap::refresh);
        var own = new HBox(8, marks.sign(), showing.sign());
        own.setPickOnBounds(false);
        var signs = finding.signs(own);
        guide = new GuideDesk(document, side, works, guided(commands));
        var foot =
                new BoardFoot(
                        steps.node(),
                        miniMap.node(),
                        timer.node(),
                        hint.line(),
                        signs,
                        voting.node());
        var middle = new StackPane(room.node(), hint.sheet());
        for (Node cover : covers.nodes()) {
            middle.getChildren().add(cover);
            cover.visibleProperty()
                    .subscribe(_ -> foot.showOnly(covers.shown().map(_ -> timer.node())));
        }
        middle.getChildren().add(foot);
        var find = finding.bar();
        parts =
                List.of(
                        find,
                        room.node(),
                        hint.sheet(),
                        steps.node(),
                        timer.node(),
                        hint.line(),
                        signs,
                        voting.node());
        // what somebody looks at stays where it is while the bar for finding comes and goes
        middle.layoutYProperty()
                .subscribe((was, is) ->
                        board.view().scrollBy(0, is.doubleValue() - was.doubleValue()));
        pane = new BorderPane(middle, find, null, null, null);
        document.onOpen(this::guide);
        document.listen(this::on);
    }

    Parent node() {
        return pane;
    }

    /// Where the guide leads; what lies in the place of the board makes way.
    private GuideDesk.Places guided(CommandList commands) {
        return new GuideDesk.Places() {
            @Override
            public void toMap() {
                toBoard();
                document.session().select(Selection.NONE);
                commands.find("inspector")
                        .filter(command ->
                                command.ticked().filter(BooleanSupplier::getAsBoolean).isEmpty())
                        .ifPresent(Command::run);
            }

            @Override
            public void toBoard() {
                covers.uncover();
                room.focus();
            }

            @Override
            public void toFindings() {
                toBoard();
                insight.openFindings();
            }

            @Override
            public void toItems() {
                toBoard();
                insight.openItems();
            }

            @Override
            public void toTables(Topic topic) {
                knowledge.open(topic);
            }
        };
    }

    void addCommandsTo(CommandList commands) {
        commands.add(new FindCommands(finding).commands());
        commands.add(tray.commands());
        commands.add(marks.commands());
        commands.addFamily("paths", marks::paths);
        commands.add(voting.commands());
        commands.add(timer.commands());
        commands.add(showing.commands());
        commands.addFamily("hiddenLanes", showing::hiddenLanes);
        commands.add(views.commands());
        commands.addFamily("views", views::views);
        commands.add(insight.commands());
        commands.add(counterpart.commands());
        commands.add(List.of(guide.command()));
        commands.add(knowledge.commands());
        commands.add(customers.commands());
        commands.add(List.of(outline.command(), themes.command(), miniMap.command()));
    }

    /// What the keyboard goes through, in the order of reading.
    List<Node> parts() {
        return covers.shown().map(cover -> List.of(cover, timer.node())).orElse(parts);
    }

    /// Keeps the board's keys out of everything that is not the board.
    void keepKeysApart(Shortcuts shortcuts) {
        for (Node field : finding.fields()) {
            shortcuts.keepBoardKeysOutOf(field);
            shortcuts.prefer(field, "find", "replace", "palette");
        }
        tray.fields().forEach(shortcuts::keepBoardKeysOutOf);
        shortcuts.keepBoardKeysOutOf(voting.node());
        shortcuts.keepBoardKeysOutOf(timer.node());
        shortcuts.keepBoardKeysOutOf(outline.node());
        shortcuts.keepBoardKeysOutOf(themes.node());
        shortcuts.keepBoardKeysOutOf(knowledge.node());
        shortcuts.keepBoardKeysOutOf(customers.node());
        shortcuts.keepBoardKeysOutOf(insight.node());
        shortcuts.prefer(insight.node(), "undo", "redo");
        shortcuts.keepBoardKeysOutOf(guide.node());
    }

    /// Brings the keyboard to the board, or to what lies in its place.
    void focus() {
        if (covers.shown().isPresent()) {
            covers.focus();
        } else {
            room.focus();
        }
    }

    /// Selects a part and brings it into view; what covers the board makes way.
    void reveal(PartId part) {
        covers.uncover();
        finding.reveal(part);
    }

    /// Shows what has no place on the board: what will be done in its panel, the rest in the
    /// tables.
    private void showAside(PartId part) {
        if (part instanceof ActionItemId item) {
            covers.uncover();
            insight.showItem(item);
        } else {
            covers.showRow(part, true);
        }
    }

    /// Has what is written beside the board checked.
    void onWriting(BiConsumer<TextArea, Pane> watcher) {
        tray.onWriting(watcher);
    }

    /// Takes over what is being written beside the board.
    void settle() {
        tray.settle();
        knowledge.settle();
        customers.settle();
        insight.settle();
    }

    /// Hears what a new user has done.
    void did(FirstStep step) {
        steps.did(step);
    }

    FirstSteps steps() {
        return steps;
    }

    /// Shows the part of a map that was seen last.
    void showPlace(WindowCentre centre) {
        places.show(centre);
    }

    /// Keeps where somebody is now.
    void rememberPlace() {
        places.remember();
    }

    /// The colours are other ones.
    void dress() {
        miniMap.refresh();
        marks.dress();
    }

    private void on(SessionEvent event) {
        if (event instanceof SessionEvent.MapChanged) {
            guide(document.session());
        }
    }

    /// Who has no grid yet is told how to get one, and only then what to do in it.
    private void guide(Session session) {
        hint.show(session);
        steps.offer(!session.map().stages().isEmpty() && !session.map().lanes().isEmpty());
    }
}

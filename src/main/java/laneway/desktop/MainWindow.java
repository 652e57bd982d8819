// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import laneway.desktop.board.MapBoard;
import laneway.desktop.command.CommandList;
import laneway.desktop.command.MenuKey;
import laneway.desktop.command.Menus;
import laneway.desktop.command.Shortcuts;
import laneway.desktop.command.Toolbars;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.live.LiveBoard;
import laneway.desktop.marks.PathChoice;
import laneway.desktop.settings.Remembered;
import laneway.desktop.theme.Theming;
import laneway.desktop.welcome.FirstStep;
import laneway.desktop.words.Labels;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.file.backup.Backups;
import laneway.file.journal.JournalState;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.session.Session;
import laneway.session.SessionEvent;
import laneway.spelling.WordLists;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Assembles the window: what is in it comes from the rooms around.
final class MainWindow {
    private final Stage window;
    private final Remembered remembered;
    private final OpenDocument document = new OpenDocument();
    private final CommandList commands = new CommandList();
    private final Works works = new Works();
    private final MapBoard board;
    private final LiveBoard room;
    private final SavingDesk saving;
    private final DocumentDesk documents;
    private final Safekeeping safe;
    private final Dialogs dialogs;
    private final FileChoice choice;
    private final StatusStrip status;
    private final Neighbours neighbours;
    private final InspectorDesk desk;
    private final AroundBoard around;
    private final PaletteDesk palette;
    private final WelcomeDesk welcome;
    private final PresentDesk presenting;
    private final PaneRound panes = new PaneRound();
    private final SideSpace side = new SideSpace();
    private final PathChoice paths = new PathChoice();
    private final WindowCentre centre;
    private final WindowFrame frame;
    private final Pictures pictures;
    private final PasteDesk pasting;
    private final SpellingDesk spelling;
    private final Consumer<Path> showInFolder;

    /// @param showInFolder shows the user a file where it lies
    MainWindow(
            Stage window,
            Beginning known,
            Theming theming,
            FileChoice choice,
            Consumer<Path> showInFolder) {
        this.window = window;
        this.choice = choice;
        remembered = known.remembered();
        dialogs = new Dialogs(window);
        board = new MapBoard(new Typesetter(known.fonts()), theming.theme().get(), document.map());
        frame = new WindowFrame(window, remembered);
        this.showInFolder = showInFolder;
        var backups = new Backups(known.store(), InstantSource.system());
        saving = new SavingDesk(document, backups, works, remembered, dialogs, choice);
        documents =
                new DocumentDesk(
                        document,
                        known.files(),
                        backups,
                        board::prepare,
                        works,
                        remembered,
                        dialogs,
                        choice,
                        saving);
        pictures = new Pictures(document, works, choice, dialogs);
        room = new LiveBoard(board, theming.theme().get());
        room.onMenu(this::showMenu);
        room.onFiles(dropped -> dropped.stream().findFirst().ifPresent(documents::open));
        room.onPictures(Pictures::isPicture, pictures::take);
        pasting = new PasteDesk(document, dialogs, works, this::tell);
        room.onText(pasting::paste);
        room.onOtherFiles(pasting::take);
        spelling = new SpellingDesk(WordLists.usualFolders(), remembered, works, this::tell);
        room.onWriting(spelling::watch);
        document.settleWith(this::settle);
        desk = new InspectorDesk(document, board, pictures::choose);
        safe =
                new Safekeeping(
                        document,
                        known,
                        backups,
                        works,
                        dialogs,
                        choice,
                        saving,
                        documents,
                        this::showJournal,
                        theming.theme()::get,
                        showInFolder);
        around =
                new AroundBoard(
                        document,
                        board,
                        room,
                        side,
                        commands,
                        works,
                        remembered,
                        paths,
                        dialogs,
                        notices(),
                        desk,
                        new CounterpartDesk(
                                document, known.store(), works, choice, dialogs, notices()),
                        new DataDesk(document, known.store(), works, choice));
        around.onWriting(spelling::watch);
        palette = new PaletteDesk(document, commands, works, around::reveal);
        centre = new WindowCentre(around.node(), desk.inspector(), side, remembered);
        welcome =
                new WelcomeDesk(
                        centre.node(),
                        document,
                        documents,
                        known,
                        works,
                        choice,
                        theming.theme()::get,
                        showInFolder,
                        room::focus);
        presenting =
                new PresentDesk(
                        document,
                        window,
                        known.fonts(),
                        works,
                        theming.theme()::get,
                        () -> around.did(FirstStep.PRESENT),
                        room::focus);
        addCommands(theming, known.fonts());
        status = new StatusStrip(commands, works, room::announce);
        neighbours =
                new Neighbours(
                        document,
                        known.store(),
                        works,
                        dialogs,
                        status,
                        saving,
                        documents,
                        room::isBusy,
                        this::showSaved);
        theming.theme().addListener((_, _, theme) -> dress(theme));
        document.onOpen(this::opened);
        document.listen(this::on);
        board.view().viewProperty().subscribe(view -> status.showZoom(view.scale().zoom()));
        assemble();
    }

    private void dress(Theme theme) {
        board.dress(theme);
        room.dress(theme);
        welcome.dress();
        around.dress();
    }

    private void showMenu(Point2D at) {
        var menu = new Menus(commands).context(MenuPlans.context(document.session()));
        menu.setAutoHide(true);
        menu.show(window, at.getX(), at.getY());
    }

    private void addCommands(Theming theming, Fonts fonts) {
        var file = new FileCommands(document, documents, saving, remembered);
        var exporting =
                new Exporting(
                        document, fonts, works, remembered, paths, dialogs, choice, this::exported);
        var cards =
                new CardCommands(document, new Clipboard(document, pictures, pasting), room::edit);
        commands.add(file.commands(autosave(), exporting::ask, safe::lookAndTell, this::quit));
        commands.addFamily("recent", file::recent);
        commands.addFamily("samples", file::samples);
        commands.add(new EditCommands(document).commands());
        commands.add(
                cards.commands(
                        room::editSelection,
                        () -> cards.target().ifPresent(pictures::add),
                        (cell, next) -> {
                            around.did(FirstStep.QUICK);
                            room.write(cell, next);
                        }));
        commands.add(new GridCommands(document, room::edit).commands());
        commands.add(new MoveCommands(document, dialogs).commands());
        commands.add(new FeelingCommands(document).commands());
        commands.add(new LinkCommands(document, room, remembered, notices()).commands());
        around.addCommandsTo(commands);
        commands.addFamily("spelling", spelling::commands);
        commands.add(palette.commands());
        commands.add(welcome.commands());
        commands.add(presenting.commands());
        var view = new ViewCommands(document, board, remembered, theming, window);
        commands.add(view.commands(centre::switchInspector, around::focus));
        commands.addFamily("appearance", view::appearances);
        commands.add(panes.commands());
        commands.add(new HelpCommands(commands, dialogs, around.steps()).commands());
        commands.add(safe.commands());
    }

    private Autosave autosave() {
        return new Autosave(document, saving, remembered, room::isBusy, Autosave.USUAL_PAUSE);
    }

    /// Tells in the strip below the board, which is there once all who tell are.
    private Notices notices() {
        return new Notices() {
            @Override
            public void tell(String sentence) {
                status.tell(sentence);
            }

            @Override
            public void untell(String sentence) {
                status.untell(sentence);
            }

            @Override
            public void offer(String sentence, String action, Runnable effect) {
                status.offer(sentence, action, effect);
            }
        };
    }

    private void tell(String sentence) {
        status.tell(sentence);
    }

    private boolean settle() {
        desk.settle();
        around.settle();
        return room.finish();
    }

    private void exported(Path file) {
        status.offer(
                Words.say("dialog.export.done", file.getFileName()),
                Words.say("dialog.export.show"),
                () -> showInFolder.accept(file));
    }

    private void assemble() {
        var tools = new Toolbars(commands).bar(MenuPlans.TOOLBAR);
        tools.visibleProperty().bind(welcome.shownProperty().not());
        tools.managedProperty().bind(tools.visibleProperty());
        status.hideMapWhile(welcome.shownProperty());
        var top = new VBox(new Menus(commands).bar(MenuPlans.MENUS), tools);
        var root = new BorderPane(welcome.node(), top, null, status.node(), null);
        var scene = new Scene(new StackPane(root, palette.node()));
        panes.goThrough(scene, () -> parts(tools));
        var shortcuts = new Shortcuts(commands);
        shortcuts.install(scene);
        MenuKey.install(scene);
        shortcuts.prefer(desk.inspector(), "undo", "redo");
        shortcuts.keepBoardKeysOutOf(top);
        shortcuts.keepBoardKeysOutOf(desk.inspector());
        shortcuts.keepBoardKeysOutOf(status.node());
        shortcuts.keepBoardKeysOutOf(welcome.page());
        around.keepKeysApart(shortcuts);
        shortcuts.keepBoardKeysOutOf(palette.node());
        shortcuts.prefer(desk.inspector(), "find", "replace", "palette");
        shortcuts.prefer(room.editorParent(), "find", "replace", "palette");
        shortcuts.keepBoardKeysOutOf(room.editorParent());
        window.setScene(scene);
        window.focusedProperty().subscribe(this::forceJournal);
        window.focusedProperty().subscribe(neighbours::focused);
        window.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        frame.restore();
    }

    /// What the keyboard goes through, in the order of reading.
    private List<Node> parts(Node tools) {
        var parts = new ArrayList<>(List.of(tools, welcome.page()));
        side.shown().ifPresent(parts::add);
        parts.addAll(around.parts());
        parts.addAll(List.of(desk.inspector(), status.node()));
        return parts;
    }

    /// Opens the window, with nothing in it yet.
    void show() {
        window.setTitle(Words.say("window.title.bare"));
        window.show();
        room.focus();
    }

    /// Shows the first map.
    void begin(Beginning.First first) {
        board.prepare(first.board());
        document.open(first.session());
        if (first.welcome()) {
            welcome.show();
        }
        first.told().ifPresent(told -> documents.opened(told.opening(), told.file()));
        board.view().whenPainted(safe::look);
    }

    /// The map that is open.
    JourneyMap map() {
        return document.map();
    }

    private void opened(Session session) {
        board.open(session.map());
        var _ = board.show(session.map(), session.showing());
        room.open(session);
        around.showPlace(centre);
        status.showCounts(session);
        showSaved();
        // the map comes first, then what is said about it
        board.view().whenPainted(desk::showAgain);
        board.view().whenPainted(spelling::begin);
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged _ -> {
                status.showCounts(document.session());
                showSaved();
            }
            case SessionEvent.SelectionChanged _, SessionEvent.ShowingChanged _ ->
                    status.showCounts(document.session());
            case SessionEvent.SavedChanged changed -> {
                showSaved();
                if (!changed.unsaved() && !isAutosaved()) {
                    room.announce(status.saved());
                }
            }
            case SessionEvent.EditRefused refused -> status.tell(Labels.refusal(refused.reason()));
            case SessionEvent.ViewChanged _, SessionEvent.PreviewChanged _ -> {
                return;
            }
            case SessionEvent.Asked _ -> {}
        }
        commands.refresh();
    }

    /// What happens again and again by itself is not worth a word.
    private boolean isAutosaved() {
        return remembered.get().autosaved().contains(document.map().id().value());
    }

    private void showSaved() {
        status.showSaved(document.session(), neighbours.standing());
        var key = document.session().isUnsaved() ? "window.title.unsaved" : "window.title";
        window.setTitle(Words.say(key, document.name()));
        commands.refresh();
    }

    /// Whoever turns to something else expects what is here to be safe.
    private void forceJournal(boolean focused) {
        if (!focused) {
            room.keepUnfinished();
            safe.force();
        }
    }

    private void showJournal(JournalState state) {
        status.showJournal(state);
    }

    private void quit() {
        documents.leave(() -> works.end(this::close));
    }

    /// Closes the window without asking what becomes of the document.
    void close() {
        presenting.close();
        frame.remember();
        around.rememberPlace();
        room.close();
        board.view().close();
        safe.end();
        neighbours.close();
        window.hide();
    }
}

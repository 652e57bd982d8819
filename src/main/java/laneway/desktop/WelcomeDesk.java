// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.Starting;
import laneway.desktop.welcome.Samples;
import laneway.desktop.welcome.Template;
import laneway.desktop.welcome.Welcome;
import laneway.desktop.welcome.WelcomePage;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.file.MapFormat;
import laneway.layout.Theme;
import laneway.session.NewMap;
import laneway.session.Session;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Does what the start page asks for; a map that is opened or changed takes its place.
final class WelcomeDesk implements WelcomePage.Host {
    private final DocumentDesk documents;
    private final Remembered remembered;
    private final FileChoice choice;
    private final Consumer<Path> showInFolder;
    private final Runnable toBoard;
    private final Welcome welcome;

    /// @param board what the page takes the place of
    /// @param toBoard brings the keyboard to the board
    WelcomeDesk(
            Node board,
            OpenDocument document,
            DocumentDesk documents,
            Beginning known,
            Works works,
            FileChoice choice,
            Supplier<Theme> theme,
            Consumer<Path> showInFolder,
            Runnable toBoard) {
        this.documents = documents;
        this.remembered = known.remembered();
        this.choice = choice;
        this.showInFolder = showInFolder;
        this.toBoard = toBoard;
        welcome = new Welcome(board, this, works, remembered, known.store(), known.fonts(), theme);
        document.onOpen(_ -> welcome.hide());
        document.listen(this::on);
        welcome.page().addEventFilter(DragEvent.DRAG_OVER, this::over);
        welcome.page().addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    Node node() {
        return welcome.node();
    }

    /// The page alone.
    Node page() {
        return welcome.page();
    }

    /// Follows whether the page is in the place of the board.
    ReadOnlyBooleanProperty shownProperty() {
        return welcome.shownProperty();
    }

    List<Command> commands() {
        return List.of(
                command("welcome")
                        .icon(MaterialDesignV.VIEW_DASHBOARD_OUTLINE)
                        .keys(Keys.shortcutShift(KeyCode.N))
                        .does(welcome::show));
    }

    void show() {
        welcome.show();
    }

    /// The colours are others.
    void dress() {
        welcome.refresh();
    }

    /// Whoever changes the map wants to see it.
    private void on(SessionEvent event) {
        if (event instanceof SessionEvent.MapChanged) {
            leave();
        }
    }

    @Override
    public void open(Path file) {
        documents.open(file);
    }

    @Override
    public void begin(Template template) {
        template.begin().ifPresent(documents::begin);
    }

    @Override
    public void beginSample(String name) {
        Samples.read(name).ifPresent(documents::begin);
    }

    @Override
    public void begin(NewMap map) {
        documents.begin(Session.ofNew(map.make()));
    }

    @Override
    public void browse() {
        documents.open();
    }

    @Override
    public void pin(Path file, boolean on) {
        change(start -> start.withPinned(file, on));
    }

    @Override
    public void forget(Path file) {
        remembered.change(settings -> settings.without(file));
        change(start -> start.withPinned(file, false));
    }

    @Override
    public void locate(Path file) {
        choice.toRead(
                        Words.say("dialog.open.title"),
                        Optional.of(file),
                        Words.say("dialog.open.kind"),
                        List.of("*." + MapFormat.EXTENSION))
                .ifPresent(found -> {
                    boolean pinned = remembered.get().start().pinned().contains(file);
                    forget(file);
                    change(start -> pinned ? start.withPinned(found, true) : start);
                    documents.open(found);
                });
    }

    @Override
    public void showInFolder(Path file) {
        showInFolder.accept(file);
    }

    @Override
    public void leave() {
        if (welcome.isShown()) {
            welcome.hide();
            toBoard.run();
        }
    }

    private void change(UnaryOperator<Starting> change) {
        remembered.change(settings -> settings.withStart(change.apply(settings.start())));
        welcome.refresh();
    }

    private void over(DragEvent event) {
        if (welcome.isShown() && map(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (welcome.isShown()) {
            map(event)
                    .ifPresent(file -> {
                        event.setDropCompleted(true);
                        event.consume();
                        documents.open(file);
                    });
        }
    }

    private static Optional<Path> map(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> file.toString().endsWith("." + MapFormat.EXTENSION))
                .findFirst();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import laneway.desktop.board.MapBoard;
import laneway.layout.Hit;
import laneway.layout.Point;
import laneway.layout.Theme;
import laneway.model.StageId;
import laneway.session.EditTarget;
import laneway.session.Request;
import laneway.session.Session;
import laneway.session.SessionEvent;
import laneway.session.ShownLinks;
import laneway.session.Turn;
import laneway.tool.NextCard;
import laneway.tool.ScreenPoint;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// The board as a person works on it: takes mouse, wheel, keys and composed text, and shows above
/// the painted board what is selected, dragged and written.
///
/// Belongs to a window; documents come and go in it. Deleting, moving by keyboard, the clipboard
/// and zooming by keyboard are commands of the window: their keys pass through here.
public final class LiveBoard implements AutoCloseable {
    private final MapBoard board;
    private final Surface surface = new Surface();
    private final EditorLayer editor = new EditorLayer();
    private final LiveLayer layer;
    private final PointerInput pointer;
    private final AutoScroller scroller;
    private final AddSpot addSpot;
    private final FromOutside outside;
    private final FromBeside beside;
    private final SpokenBoard spoken;
    private final MenuSpot menu;
    private final Region focusMark = new Region();
    private final ShownLinks links = new ShownLinks();
    private final Turn turn = new Turn();
    private Theme theme;
    private Optional<Wire> wire = Optional.empty();
    private Runnable stopListening = () -> {};

    /// The node that has the focus while the keyboard is at the board.
    private final class Surface extends Pane {
        @Override
        protected void layoutChildren() {
            board.resize(getWidth(), getHeight());
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
            layer.requestLayout();
            focusMark.resizeRelocate(0, 0, getWidth(), getHeight());
        }

        @Override
        public @Nullable Object queryAccessibleAttribute(
                AccessibleAttribute attribute, Object... parameters) {
            return spoken.answer(attribute, editor.node())
                    .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
        }
    }

    /// @param board takes its place in [#node]
    public LiveBoard(MapBoard board, Theme theme) {
        this(board, theme, Platform.accessibilityActiveProperty());
    }

    /// @param listening whether there is a screen reader
    LiveBoard(MapBoard board, Theme theme, ObservableBooleanValue listening) {
        this.board = board;
        this.theme = theme;
        layer = new LiveLayer(board.view(), board.painter());
        addSpot = new AddSpot(target -> edit(target));
        surface.getStyleClass().add("live-board");
        surface.getStylesheets()
                .add(
                        Objects.requireNonNull(LiveBoard.class.getResource("live.css"))
                                .toExternalForm());
        surface.setFocusTraversable(true);
        surface.setMinSize(0, 0);
        surface.setAccessibleRole(AccessibleRole.NODE);
        surface.setAccessibleText(LiveWords.say("live.board"));
        focusMark.getStyleClass().add("live-focus");
        focusMark.setManaged(false);
        focusMark.setMouseTransparent(true);
        surface.getChildren().addAll(board.view(), layer, addSpot, editor.node(), focusMark);
        pointer = new PointerInput(surface, () -> wire, this::hover);
        outside = new FromOutside(surface, () -> wire);
        beside = new FromBeside(surface, board, () -> wire);
        scroller = new AutoScroller(board, this::repeat);
        spoken = new SpokenBoard(surface, listening, () -> wire);
        var _ = new WheelInput(surface, board.view(), this::moved);
        var _ = new KeyInput(surface, () -> wire, pointer, board::zoomBy);
        var _ = new Composing(surface, editor.node(), () -> wire);
        surface.focusedProperty().subscribe(layer::focus);
        menu = new MenuSpot(surface, () -> wire);
        board.view().viewProperty().subscribe(_ -> viewChanged());
        showTheme();
    }

    /// The board with everything above it, for the window.
    public Region node() {
        return surface;
    }

    /// Goes on with another document; the window has opened its map on the board.
    public void open(Session session) {
        closeEditor();
        stopListening.run();
        var opened = new Wire(board, session, links, turn);
        wire = Optional.of(opened);
        stopListening = session.listen(this::on);
        layer.open(opened);
        addSpot.hide();
        spoken.show();
    }

    /// Shows everything in other colours; the window has dressed the board.
    public void dress(Theme dressed) {
        theme = dressed;
        layer.dress(board.painter());
        editor.dress(dressed);
        showTheme();
    }

    private void showTheme() {
        surface.getStyleClass().removeAll("dark", "contrast");
        switch (theme) {
            case LIGHT -> {}
            case DARK -> surface.getStyleClass().add("dark");
            case CONTRAST -> surface.getStyleClass().addAll("dark", "contrast");
        }
    }

    /// Brings the keyboard to the board.
    public void focus() {
        editor.area().<Node>map(area -> area).orElse(surface).requestFocus();
    }

    /// Hears of every text area that is opened to write in, and of the paper it lies on.
    public void onWriting(BiConsumer<TextArea, Pane> watcher) {
        editor.watchWith(watcher);
    }

    /// Hears where on the screen the context menu is wanted; what it is about is selected.
    public void onMenu(Consumer<Point2D> opener) {
        menu.onMenu(opener);
    }

    /// Where the pointer rests.
    ///
    /// @param stage whose chevron or strip it is on
    public record Pointed(Point point, Optional<StageId> stage) {}

    /// Tells about what the pointer rests on, wherever there is something to tell.
    public void onPointing(Function<Pointed, Optional<String>> teller) {
        var _ = new Tips(surface, at -> wire.flatMap(to -> teller.apply(pointed(to, at))));
    }

    private static Pointed pointed(Wire to, Point2D at) {
        var stage =
                switch (to.hit(new ScreenPoint(at.getX(), at.getY()))) {
                    case Hit.OnStage(var id) -> Optional.of(id);
                    case Hit.OnStageSliver(var id) -> Optional.of(id);
                    default -> Optional.<StageId>empty();
                };
        return new Pointed(to.projection().toBoard(at.getX(), at.getY()), stage);
    }

    /// Hears of map files that were dropped here.
    public void onFiles(Consumer<List<Path>> opener) {
        outside.onFiles(opener);
    }

    /// Hears of pictures that were dropped on cards or between them.
    ///
    /// @param known tells which files are pictures
    public void onPictures(Predicate<Path> known, Consumer<DroppedPictures> taker) {
        outside.onPictures(known, taker);
    }

    /// Hears of other files that were dropped into a cell.
    public void onOtherFiles(BiConsumer<List<Path>, Hit.InCell> taker) {
        outside.onOtherFiles(taker);
    }

    /// Takes cards that are dragged here from beside the board.
    public FromBeside beside() {
        return beside;
    }

    /// Hears of text that was dropped into a cell.
    public void onText(BiConsumer<String, Hit.InCell> taker) {
        outside.onText(taker);
    }

    /// Opens the in-place editor; false where nothing may be written there.
    public boolean edit(EditTarget target) {
        return wire.map(to -> to.tool().edit(target)).orElse(false);
    }

    /// Opens the in-place editor for new cards, one after the other.
    public boolean write(EditTarget.OfNewCard target, NextCard next) {
        return wire.map(to -> to.tool().write(target, next)).orElse(false);
    }

    /// Has a link drawn from what is selected; false where that cannot be.
    public boolean link() {
        return wire.map(to -> to.tool().link()).orElse(false);
    }

    /// Has somebody give dots at the board, or nobody.
    ///
    /// @param person the place among the ballots of the map
    public void vote(OptionalInt person) {
        finish();
        person.ifPresentOrElse(turn::take, turn::end);
        layer.requestLayout();
    }

    /// Draws all links, or those of the selected cards only.
    public void showAllLinks(boolean all) {
        links.showAll(all);
        layer.requestLayout();
    }

    /// Opens the in-place editor for what is selected; false where there is nothing to edit.
    public boolean editSelection() {
        return wire.map(to -> to.tool().editSelection()).orElse(false);
    }

    /// Takes over what stands in the editor and drops any other gesture, before something else
    /// happens such as saving or undo.
    ///
    /// @return false where it could not be taken over; the editor is open still
    public boolean finish() {
        return wire.map(to -> to.tool().finish()).orElse(true);
    }

    /// Whether a gesture is under way or the editor is open.
    public boolean isBusy() {
        return wire.map(to -> to.tool().isBusy()).orElse(false);
    }

    /// Has a screen reader say something, before the place where the keyboard is.
    public void announce(String sentence) {
        spoken.announce(sentence);
    }

    /// Has what stands in the editor kept in the journal now.
    public void keepUnfinished() {
        editor.keep();
    }

    /// The parent of the editor: keys that are meant for the board must not work in there.
    public Node editorParent() {
        return editor.node();
    }

    /// The text area of the editor while it is open.
    Optional<TextArea> openEditorArea() {
        return editor.area();
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged changed -> {
                wire.ifPresent(Wire::update);
                hear(changed);
                refresh();
            }
            case SessionEvent.ShowingChanged _ -> {
                wire.ifPresent(Wire::update);
                refresh();
            }
            case SessionEvent.SelectionChanged _, SessionEvent.PreviewChanged _ -> refresh();
            case SessionEvent.ViewChanged changed ->
                    wire.ifPresent(to -> to.follow(changed.after()));
            case SessionEvent.Asked(Request request) -> answer(request);
            case SessionEvent.SavedChanged _, SessionEvent.EditRefused _ -> {}
        }
    }

    /// An edit is heard where it happens: what is written elsewhere is heard there.
    private void hear(SessionEvent.MapChanged changed) {
        if (surface.isFocused()) {
            spoken.announce(Speech.ofEdit(changed));
        }
    }

    private void answer(Request request) {
        switch (request) {
            case Request.OpenEditor open -> openEditor(open);
            case Request.CloseEditor _ -> closeEditor();
            case Request.AutoScroll scroll -> scroller.scroll(scroll);
            case Request.Reveal(var parts) -> board.reveal(parts);
            case Request.OpenBeside _ -> {}
        }
    }

    private void openEditor(Request.OpenEditor request) {
        wire.ifPresent(to -> {
            editor.open(request, to, theme);
            layer.write(true);
        });
    }

    private void closeEditor() {
        boolean hadFocus = editor.area().filter(TextArea::isFocused).isPresent();
        layer.write(false);
        editor.close(board.view()::whenPainted);
        if (hadFocus) {
            surface.requestFocus();
        }
    }

    private void refresh() {
        addSpot.hide();
        layer.requestLayout();
        spoken.show();
    }

    private void viewChanged() {
        addSpot.hide();
        layer.requestLayout();
        editor.place();
        spoken.show();
    }

    private void repeat() {
        pointer.repeat();
        beside.repeat();
    }

    /// The view moved below the pointer.
    private void moved() {
        if (pointer.isDown()) {
            pointer.repeat();
        }
    }

    private void hover(Optional<Hit> hit) {
        wire.ifPresent(to -> {
            layer.hover(hit);
            addSpot.show(hit, to);
        });
    }

    /// Ends listening; the board itself is closed by its owner.
    @Override
    public void close() {
        closeEditor();
        stopListening.run();
        spoken.close();
        scroller.scroll(new Request.AutoScroll(0, 0));
        wire = Optional.empty();
    }
}

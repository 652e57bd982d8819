// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import laneway.desktop.board.MapBoard;
import laneway.layout.Theme;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.session.Session;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/// A window with a live board in it, and hands to use it with.
final class LiveWindow {
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());

    final FxRobot robot = new FxRobot();
    final Session session;
    final BooleanProperty listening = new SimpleBooleanProperty();
    final LiveBoard live;
    final MapBoard board;

    private LiveWindow(JourneyMap map, Stage stage) {
        session = Session.ofNew(map);
        board = new MapBoard(TYPESETTER, Theme.LIGHT, map);
        live = new LiveBoard(board, Theme.LIGHT, listening);
        live.open(session);
        var root = new BorderPane(live.node());
        root.setBottom(new Button("elsewhere"));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(root, 1000, 700));
        stage.show();
        live.focus();
    }

    static LiveWindow open(JourneyMap map) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var opened = new LiveWindow[1];
        FxToolkit.setupStage(stage -> opened[0] = new LiveWindow(map, stage));
        WaitForAsyncUtils.waitForFxEvents();
        return opened[0];
    }

    <T> T ask(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    /// Ends the window and its painters.
    void close() throws TimeoutException {
        ask(() -> {
            live.close();
            board.view().close();
            return true;
        });
        FxToolkit.hideStage();
    }

    double zoom() {
        return ask(() -> board.view().view().scale().zoom());
    }

    List<String> texts(String step, String lane) {
        return ask(() -> {
            var map = session.map();
            return map.cards().stream()
                    .filter(card -> lane.equals(map.lane(card.place().lane()).orElseThrow().name()))
                    .filter(card -> step.equals(stageOf(map, card)))
                    .map(Card::text)
                    .sorted()
                    .toList();
        });
    }

    private static String stageOf(JourneyMap map, Card card) {
        var step = map.step(card.place().step()).orElseThrow();
        return map.stage(step.stage()).orElseThrow().name();
    }

    CardId card(String text) {
        return ask(() ->
                session.map().cards().stream()
                        .filter(card -> card.text().equals(text))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /// The middle of a card on the screen.
    Point2D at(String text) {
        var id = card(text);
        return ask(() -> {
            var on = new Projection(board.view().view(), board.board());
            var box = on.toScreen(board.board().boxOf(id).orElseThrow());
            return live.node().localToScreen(box.x() + box.width() / 2, box.y() + box.height() / 2);
        });
    }

    void drag(Point2D from, Point2D to) {
        robot.drag(from).interact(() -> {});
        robot.moveTo(from.add(12, 6));
        robot.moveTo(to);
        WaitForAsyncUtils.waitForFxEvents();
    }

    TextArea editor() {
        return ask(() -> {
            assertThat(live.openEditorArea()).isPresent();
            return live.openEditorArea().orElseThrow();
        });
    }

    boolean isWriting() {
        return ask(() -> live.openEditorArea().isPresent());
    }

    /// What an input method sends to the node that has the focus.
    void compose(String composed, String committed) {
        var runs =
                composed.isEmpty()
                        ? List.<InputMethodTextRun>of()
                        : List.of(
                                new InputMethodTextRun(
                                        composed, InputMethodHighlight.UNSELECTED_RAW));
        fire(
                live.node().getScene().getFocusOwner(),
                new InputMethodEvent(
                        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0));
    }

    /// A notch of the wheel as GTK reports it, 40 units to a notch.
    void turnWheel(double notches) {
        fire(
                live.node(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        300,
                        300,
                        300,
                        300,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -40 * notches,
                        0,
                        -40 * notches,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    void pinch(Point2D at, double factor) {
        var local = ask(() -> live.node().screenToLocal(at));
        fire(
                live.node(),
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        local.getX(),
                        local.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        factor,
                        factor,
                        null));
    }

    private void fire(Node node, Event event) {
        ask(() -> {
            Event.fireEvent(node, event);
            return true;
        });
    }

    boolean isInView(Node node) {
        return ask(() -> {
            var board = live.node().localToScene(live.node().getLayoutBounds());
            return board.contains(node.localToScene(node.getLayoutBounds()));
        });
    }

    /// What is offered below the editor.
    List<String> offers() {
        return ask(() ->
                robot.lookup(".live-offer").queryAllAs(Label.class).stream()
                        .filter(offer -> offer.getParent().isVisible())
                        .map(Label::getText)
                        .toList());
    }

    void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

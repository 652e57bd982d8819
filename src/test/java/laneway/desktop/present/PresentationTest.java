// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.SwipeEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import laneway.desktop.work.Works;
import laneway.layout.Showing;
import laneway.layout.Theme;
import laneway.model.MapBuilder;
import laneway.type.Fonts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

class PresentationTest {
    private static final Rectangle2D OWN = new Rectangle2D(0, 0, 640, 480);
    private static final Rectangle2D OTHER = new Rectangle2D(640, 0, 800, 600);

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Stage owner;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Presentation presentation;

    private boolean ended;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(stage -> {
            owner = stage;
            stage.setScene(new Scene(new Pane(), 300, 200));
            stage.setX(10);
            stage.setY(10);
            stage.show();
        });
        ask(() -> {
            var map = MapBuilder.aSmallMap().titled("A day out").build();
            var prepared = Presentation.prepare(map, Showing.ALL, null, new Fonts());
            presentation =
                    new Presentation(
                            prepared,
                            owner,
                            List.of(OWN, OTHER),
                            Theme.LIGHT,
                            new Works(),
                            () -> ended = true);
            return presentation;
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        ask(() -> {
            presentation.end();
            return true;
        });
        FxToolkit.hideStage();
    }

    private static <T> T ask(Callable<T> question) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    /// The window with a node of a style in it.
    private static Stage window(String style) {
        return ask(() ->
                Stage.getWindows().stream()
                        .filter(window -> window.getScene().getRoot().lookup(style) != null)
                        .map(Stage.class::cast)
                        .findFirst()
                        .orElseThrow());
    }

    private static String number() {
        return ask(() -> {
            var label = (Label) window(".presentation").getScene().lookup(".slide-number");
            return label.getText();
        });
    }

    private static void swipe(EventType<SwipeEvent> way) {
        var scene = window(".presentation").getScene();
        ask(() -> {
            var event =
                    new SwipeEvent(
                            way, 100, 100, 100, 100, false, false, false, false, true, 1, null);
            SwipeEvent.fireEvent(scene, event);
            return true;
        });
    }

    @Test
    void theAudienceSeesItsWholeScreenAlsoWhereThePresenterHasNotes() {
        var audience = window(".presentation");
        var notes = window(".notes-text");
        assertThat(ask(audience::isFullScreen)).isTrue();
        assertThat(ask(notes::isShowing)).isTrue();
        assertThat(ask(notes::getX)).isEqualTo(OWN.getMinX());
        assertThat(ask(notes::getWidth)).isEqualTo(OWN.getWidth());
        assertThat(ask(notes::isFocused)).isTrue();
    }

    @Test
    void swipesTurnThePages() {
        assertThat(number()).startsWith("1 / ");
        swipe(SwipeEvent.SWIPE_LEFT);
        assertThat(number()).startsWith("2 / ");
        swipe(SwipeEvent.SWIPE_RIGHT);
        assertThat(number()).startsWith("1 / ");
    }

    @Test
    void closingOneWindowClosesBoth() {
        var notes = window(".notes-text");
        var audience = window(".presentation");
        ask(() -> {
            audience.hide();
            return true;
        });
        assertThat(ask(notes::isShowing)).isFalse();
        assertThat(ended).isTrue();
    }
}

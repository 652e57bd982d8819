// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/// What only a real screen has: the clipboard of the system, and windows beside the first.
@Tag("window")
@Tag("managed")
class RealWindowTest {
    private static final Point2D FIRST_CARD = new Point2D(212, 108);
    private static final Point2D EMPTY_CELL = new Point2D(380, 120);

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder);
        window.resize(1200, 800);
        window.until(this::firstCardIsSelected);
    }

    /// By a click, as no window manager gives every new window the keyboard; again where the window
    /// was not yet at the place where it stays, but not so soon that it is a double-click.
    private boolean firstCardIsSelected() {
        robot.clickOn(at(FIRST_CARD));
        try {
            WaitForAsyncUtils.waitFor(
                    3,
                    TimeUnit.SECONDS,
                    () -> says("1 card selected") && window.isIn(".live-board"));
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private PointQuery at(Point2D place) {
        return robot.offset(window.node(".live-board", Node.class), Pos.TOP_LEFT, place);
    }

    private boolean says(String words) {
        return robot.lookup(node -> node instanceof Label label && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void clip(String text) {
        window.onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String text(String card) {
        return window.map().card(new CardId(card)).map(Card::text).orElseThrow();
    }

    private TextArea write() {
        window.press(KeyCode.F2);
        window.until(() -> window.focused() instanceof TextArea);
        return (TextArea) window.focused();
    }

    @Test
    void textIsPastedIntoTheCardThatIsBeingWritten() {
        clip(": all\nof them");
        var area = write();
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.until(() -> area.getText().equals("Reads reviews: all\nof them"));
        window.press(KeyCode.ENTER);
        window.until(() -> text("card-1").equals("Reads reviews: all\nof them"));
        assertThat(window.map().cards()).hasSize(4);
    }

    @Test
    void theShiftedKeyPastesThereToo() {
        clip(" - first\n- second");
        var area = write();
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        window.until(() -> area.getText().equals("Reads reviews - first\n- second"));
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.isIn(".live-board"));
        assertThat(text("card-1")).isEqualTo("Reads reviews");
    }

    @Test
    void onTheBoardAListBecomesCardsAndTheShiftedKeyKeepsItInTheCard() {
        clip("- first\n- second");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        window.until(() -> text("card-1").equals("Reads reviews\n- first\n- second"));
        window.press(KeyCode.CONTROL, KeyCode.V);
        window.until(() -> window.map().cards().size() == 6);
        assertThat(window.map().cards()).extracting(Card::text).contains("first", "second");
    }

    @Test
    void aPresentationHasAWindowOfItsOwnUntilItEnds() {
        int before = Window.getWindows().size();
        window.press(KeyCode.F5);
        window.until(() -> window.isThere(".presentation"));
        window.until(() -> Window.getWindows().size() > before);
        window.press(KeyCode.RIGHT);
        window.until(() -> number().startsWith("2 / "));
        window.press(KeyCode.ESCAPE);
        window.until(() -> Window.getWindows().size() == before);
        window.until(() -> window.isIn(".live-board"));
    }

    private String number() {
        return window.node(".slide-number", Label.class).getText();
    }

    @Test
    void theSelectedCardHasAMenuByKeyboard() {
        window.press(KeyCode.SHIFT, KeyCode.F10);
        window.until(() -> menu().isPresent());
        assertThat(menu().orElseThrow().getItems())
                .extracting(MenuItem::getId)
                .contains("edit", "copy");
        window.press(KeyCode.ESCAPE);
        window.until(() -> menu().isEmpty());
    }

    @Test
    void theFieldThatIsWrittenInHasAMenuByKeyboard() {
        write();
        window.press(KeyCode.SHIFT, KeyCode.F10);
        window.until(() -> menu().isPresent());
        window.press(KeyCode.ESCAPE);
        window.until(() -> menu().isEmpty());
    }

    private static Optional<ContextMenu> menu() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    /// The files come from a window that the program knows nothing of, through the X server.
    @Test
    void aFileThatIsDroppedOnTheBoardIsTakenIn() throws IOException {
        var list = Files.writeString(folder.resolve("list.txt"), "first\nsecond\n");
        var source = openSource(list);
        robot.drag(source.getScene().getRoot()).moveTo(at(EMPTY_CELL)).moveBy(5, 5).drop();
        window.until(() -> window.map().cards().size() == 6);
        window.onScreen(source::hide);
    }

    private Stage openSource(Path file) {
        var opened = new AtomicReference<Stage>();
        window.onScreen(() -> {
            var ground = new StackPane();
            ground.setOnDragDetected(event -> {
                var content = new ClipboardContent();
                content.putFiles(List.of(file.toFile()));
                ground.startDragAndDrop(TransferMode.COPY).setContent(content);
                event.consume();
            });
            var source = new Stage();
            source.setScene(new Scene(ground, 200, 200));
            source.setX(1700);
            source.setY(100);
            source.show();
            opened.set(source);
        });
        return opened.get();
    }
}

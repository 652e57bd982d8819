// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;

import laneway.file.MapFormat;
import laneway.model.Ballot;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// What a room full of people does with the program, from the start page to the file.
class WorkshopTest {
    private static final String LAST = "Waits for the bill";

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aMapIsMadeFromATemplateWrittenSortedVotedOnFoundPresentedAndSaved() throws IOException {
        begin();
        write();
        drag();
        vote();
        find();
        present();
        var read = save();
        assertThat(read).isEqualTo(window.map());
        assertThat(read.about().title()).isEqualTo("Service blueprint");
        assertThat(texts(read)).contains("Asks the neighbours", "Reads the offer", LAST);
        assertThat(card(read).votes()).isEqualTo(3);
        assertThat(read.about().ballots()).isEmpty();
    }

    private void begin() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.until(() -> window.isIn(".welcome-search"));
        window.write("line of visib");
        window.until(() -> window.tiles().size() == 1);
        window.press(KeyCode.ENTER);
        window.until(() -> window.title().startsWith("Service blueprint"));
        window.until(() -> window.isIn(".live-board"));
    }

    private void write() {
        int before = window.map().cards().size();
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.F8);
        for (String text : List.of("Asks the neighbours", "Reads the offer", LAST)) {
            window.until(() -> window.isThere(".live-sheet"));
            window.write(text);
            window.press(KeyCode.ENTER);
            window.until(() -> texts(window.map()).contains(text));
        }
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.isIn(".live-board"));
        assertThat(window.map().cards()).hasSize(before + 3);
        window.press(KeyCode.UP);
        window.press(KeyCode.DOWN);
    }

    /// Into the next column, by the frame that shows what is selected.
    private void drag() {
        var was = card(window.map()).cell();
        var box = settledBox();
        var held = new Point2D(box.getCenterX(), box.getCenterY());
        robot.drag(held).interact(() -> {});
        for (var to : List.of(held.add(12, 6), held.add(box.getWidth() + 20, 0))) {
            robot.moveTo(to);
            window.onScreen(() -> {});
        }
        robot.release(MouseButton.PRIMARY);
        window.until(() -> !card(window.map()).cell().equals(was));
        assertThat(card(window.map()).cell().lane()).isEqualTo(was.lane());
    }

    /// The board may still be coming into place: where the frame is when it has come to rest.
    private Bounds settledBox() {
        window.until(() -> frame().isVisible());
        window.until(() -> {
            var before = box();
            window.onScreen(() -> frame().getScene().getRoot().layout());
            return box().equals(before);
        });
        return box();
    }

    private Bounds box() {
        return frame().localToScreen(frame().getLayoutBounds());
    }

    private Rectangle frame() {
        return window.node(".live-selected", Rectangle.class);
    }

    private void vote() {
        window.command("startVote");
        window.until(() -> window.isIn(".voting-bar"));
        window.write("Ada, Grace");
        window.press(KeyCode.ENTER);
        window.until(() -> window.isIn(".live-board"));
        give(0, 2);
        window.fire("Next person (1 of 2)");
        window.until(() -> window.isIn(".live-board"));
        give(1, 1);
        window.fire("Reveal");
        window.until(() -> card(window.map()).votes() == 3);
    }

    private void give(int person, int dots) {
        for (int i = 1; i <= dots; i++) {
            int given = i;
            window.press(KeyCode.V);
            window.until(() -> ballot(person).dotsOn(card(window.map()).id()) == given);
        }
    }

    private Ballot ballot(int person) {
        return window.map().about().ballots().get(person);
    }

    private void find() {
        window.until(() -> window.isIn(".live-board"));
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.write("neighbours");
        window.until(() -> window.node(".find-count", Label.class).getText().equals("1 of 1"));
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.isIn(".live-board"));
    }

    private void present() {
        window.press(KeyCode.F5);
        window.until(() -> window.isThere(".presentation"));
        window.until(() -> number().startsWith("1 / "));
        window.press(KeyCode.RIGHT);
        window.until(() -> number().startsWith("2 / "));
        window.press(KeyCode.ESCAPE);
        window.until(() -> !window.isThere(".presentation"));
    }

    private String number() {
        return window.node(".slide-number", Label.class).getText();
    }

    private JourneyMap save() throws IOException {
        var file = folder.resolve("workshop.laneway");
        window.willChoose(file);
        window.until(() -> window.isIn(".live-board"));
        window.save();
        assertThat(window.title()).startsWith("workshop");
        return MapFormat.read(Files.readAllBytes(file)).shown().orElseThrow();
    }

    private static List<String> texts(JourneyMap map) {
        return map.cards().stream().map(map::titleOf).toList();
    }

    private static Card card(JourneyMap map) {
        return map.cards().stream()
                .filter(card -> map.titleOf(card).equals(LAST))
                .findFirst()
                .orElseThrow();
    }
}

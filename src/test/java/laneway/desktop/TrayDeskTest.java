// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.MapBuilder;
import laneway.model.Tray;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

class TrayDeskTest {
    private static final Point2D FIRST_CELL = new Point2D(230, 190);

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();

    private static List<String> parked(OpenWindow window) {
        return Tray.cards(window.map()).stream().map(Card::text).toList();
    }

    @Test
    void cardsAreWrittenIntoTheTrayOneAfterTheOtherAndTakenBack() throws TimeoutException {
        try (var window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder)) {
            window.press(KeyCode.F9);
            window.until(() -> window.isThere(".tray-field"));
            window.write("first");
            window.press(KeyCode.ENTER);
            window.write("second");
            window.press(KeyCode.ENTER);
            window.until(() -> parked(window).equals(List.of("first", "second")));
            assertThat(window.map().lanes()).hasSize(2);
        }
    }

    private void park(OpenWindow window, String... texts) {
        window.press(KeyCode.F9);
        window.until(() -> window.isThere(".tray-field"));
        for (String text : texts) {
            window.write(text);
            window.press(KeyCode.ENTER);
        }
        window.until(() -> robot.lookup(".tray-cell").lookup(texts[0]).tryQuery().isPresent());
    }

    @Test
    void aParkedCardIsWrittenAnewInItsPlace() throws TimeoutException {
        try (var window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder)) {
            park(window, "first", "second");
            robot.clickOn("second");
            window.press(KeyCode.F2);
            window.field("Text of the parked card");
            window.write(" thought");
            assertThat(parked(window)).containsExactly("first", "second");
            window.press(KeyCode.ENTER);
            window.until(() -> parked(window).equals(List.of("first", "second thought")));
            window.press(KeyCode.ENTER);
            window.write("!");
            window.press(KeyCode.ESCAPE);
            assertThat(window.isIn(".match-list")).isTrue();
            doubleClick(window, "first");
            window.field("Text of the parked card");
            window.write(" of all");
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            window.write("things");
            window.press(KeyCode.F6);
            window.until(
                    () -> parked(window).equals(List.of("first of all\nthings", "second thought")));
        }
    }

    /// Two clicks of a robot may be too far apart where the machine is slow.
    private void doubleClick(OpenWindow window, String text) {
        robot.clickOn(text);
        var card = robot.lookup(".tray-cell").lookup(text).query();
        window.onScreen(() -> Event.fireEvent(card, twice(card)));
    }

    private static MouseEvent twice(Node card) {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                new PickResult(card, 0, 0));
    }

    @Test
    void whatIsBeingWrittenIsSavedToo() throws TimeoutException {
        try (var window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder)) {
            park(window, "first");
            robot.clickOn("first");
            window.press(KeyCode.F2);
            window.field("Text of the parked card");
            window.write(" aid");
            window.save();
            assertThat(folder.resolve("journey.laneway")).content().contains("\"first aid\"");
        }
    }

    @Test
    void aParkedCardIsDraggedToItsPlaceUnlessEscIsPressed() throws TimeoutException {
        try (var window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder)) {
            park(window, "first", "second");
            var board = window.node(".live-board", Node.class);
            var cell = board.localToScreen(FIRST_CELL);
            robot.drag("second").moveTo(cell);
            assertThat(window.isThere(".below-pointer")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(window.isThere(".below-pointer")).isFalse();
            robot.moveBy(10, 10).drop();
            assertThat(parked(window)).containsExactly("first", "second");
            robot.drag("second").moveTo(cell).drop();
            window.until(() -> parked(window).equals(List.of("first")));
            assertThat(window.isThere(".below-pointer")).isFalse();
        }
    }

    @Test
    void aCardIsParkedAndPlacedAgainByTheKeyboard() throws TimeoutException {
        var map = MapBuilder.aSmallMap().build();
        try (var window = OpenWindow.on(map, folder)) {
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.F9);
            window.until(() -> parked(window).equals(List.of("Reads reviews")));
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            window.until(() -> parked(window).isEmpty());
            window.press(KeyCode.SHORTCUT, KeyCode.Y);
            window.until(() -> parked(window).equals(List.of("Reads reviews")));
            window.press(KeyCode.SHORTCUT, KeyCode.F9);
            window.until(() -> parked(window).isEmpty());
            var cell = map.card(new CardId("card-1")).orElseThrow().cell();
            assertThat(window.map().cardsIn(cell)).hasSize(2);
        }
    }
}

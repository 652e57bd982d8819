// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

class ThemesDeskTest {
    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();

    private static JourneyMap map() {
        var map = MapBuilder.aSmallMap().build();
        var card = map.card(new CardId("card-1")).orElseThrow();
        return map.with(Card.TAGS.with(card, List.of("trust")));
    }

    private List<Integer> counts() {
        return robot.lookup(".theme-list").queryAllAs(ListView.class).stream()
                .map(list -> list.getItems().size())
                .toList();
    }

    @Test
    void cardsAreMovedToAThemeByTheKeyboardAndBackByUndo() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
            window.until(() -> counts().equals(List.of(3, 1)));
            window.press(KeyCode.M);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until(() -> counts().equals(List.of(2, 2)));
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            window.until(() -> counts().equals(List.of(3, 1)));
        }
    }

    private boolean isOpen() {
        return robot.lookup(".themes").query().isVisible();
    }

    private List<String> names() {
        return robot.lookup(".theme-name").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void theKeyboardStaysHereAfterUndo() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
            window.until(() -> counts().equals(List.of(3, 1)));
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.M);
            window.press(KeyCode.ENTER);
            window.until(() -> counts().equals(List.of(4)));
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            window.until(() -> counts().equals(List.of(3, 1)));
            window.press(KeyCode.ESCAPE);
            assertThat(isOpen()).isFalse();
        }
    }

    @Test
    void aNewThemeIsNamedAtOnceAndJoinsAnotherByItsName() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
            window.until(() -> counts().equals(List.of(3, 1)));
            window.fire("New theme");
            window.write("speed");
            window.press(KeyCode.ENTER);
            window.until(() -> names().contains("speed"));
            window.press(KeyCode.F2);
            window.write("trust");
            window.press(KeyCode.ENTER);
            window.until(() -> !names().contains("speed"));
            assertThat(names()).containsOnlyOnce("trust");
        }
    }

    @Test
    void aTimerThatIsStartedHereLeavesTheKeyboardHereAndIsSeen() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
            window.until(() -> counts().equals(List.of(3, 1)));
            window.press(KeyCode.F7);
            window.write("5");
            window.press(KeyCode.ENTER);
            assertThat(window.isIn(".themes")).isTrue();
            assertThat(window.isThere(".timer-digits")).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(isOpen()).isFalse();
            assertThat(window.isIn(".live-board")).isTrue();
            assertThat(window.isThere(".timer-digits")).isTrue();
        }
    }
}

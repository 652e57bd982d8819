// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.MapBuilder;
import laneway.model.Tray;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

class TrayDeskTest {
    @TempDir private Path folder;

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

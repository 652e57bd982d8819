// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class PresentDeskTest {
    @TempDir private Path folder;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.on(MapBuilder.aSmallMap().titled("A day out").build(), folder);
        window.press(KeyCode.F5);
        window.until(() -> window.isThere(".presentation"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String number() {
        return window.node(".slide-number", Label.class).getText();
    }

    @Test
    void aPresentationBeginsWithTheTitleAndIsWalkedByKeys() {
        assertThat(window.node(".slide-title", Label.class).getText()).isEqualTo("A day out");
        assertThat(number()).startsWith("1 / ");
        window.press(KeyCode.RIGHT);
        assertThat(number()).startsWith("2 / ");
        window.press(KeyCode.PAGE_UP);
        assertThat(number()).startsWith("1 / ");
        window.press(KeyCode.DIGIT2);
        assertThat(number()).isEqualTo("Go to 2 …");
        window.press(KeyCode.ENTER);
        assertThat(number()).startsWith("2 / ");
    }

    @Test
    void escapeEndsItAndItCanBeginAgain() {
        window.press(KeyCode.ESCAPE);
        window.until(() -> !window.isThere(".presentation"));
        window.press(KeyCode.F5);
        window.until(() -> window.isThere(".presentation"));
    }
}

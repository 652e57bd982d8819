// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class ShowingDeskTest {
    @TempDir private Path folder;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private boolean isSaid(String words) {
        return window
                .node(".board-sign > .label", Labeled.class)
                .getScene()
                .getRoot()
                .lookupAll(".board-sign > .label")
                .stream()
                .filter(label -> label.getParent().isVisible())
                .anyMatch(label -> ((Labeled) label).getText().contains(words));
    }

    @Test
    void aHiddenLaneIsSaidUntilItIsShownAgain() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertThat(isSaid("1 lane hidden")).isTrue();
        assertThat(window.title()).isEqualTo("journey – Laneway");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT9);
        assertThat(isSaid("hidden")).isFalse();
    }

    @Test
    void oneStageStandsAloneAndLeadsToTheNext() {
        window.press(KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(isSaid("Only")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(isSaid("Only")).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(isSaid("Only")).isFalse();
    }
}

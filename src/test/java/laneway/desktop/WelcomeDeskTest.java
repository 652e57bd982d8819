// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import laneway.desktop.welcome.Samples;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class WelcomeDeskTest {
    @TempDir private Path folder;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.until(() -> window.tiles().stream().anyMatch(it -> name(it).startsWith("journey")));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static String name(Button tile) {
        return tile.getAccessibleText();
    }

    private TextField search() {
        return window.node(".welcome-search", TextField.class);
    }

    private String focused() {
        return window.tiles().stream()
                .filter(Button::isFocused)
                .map(WelcomeDeskTest::name)
                .findFirst()
                .orElse("");
    }

    @Test
    void recentMapsComeBeforeTemplatesAndSamples() {
        assertThat(window.tiles()).hasSize(1 + 6 + Samples.NAMES.size());
        assertThat(name(window.tiles().getFirst())).startsWith("journey, ");
        window.until(() -> search().isFocused());
    }

    @Test
    void typingNarrowsTheTilesAndEnterOpensTheFirst() {
        window.until(() -> search().isFocused());
        window.write("line of visib");
        assertThat(window.tiles()).hasSize(1);
        window.press(KeyCode.ENTER);
        window.until(() -> window.title().startsWith("Service blueprint"));
        assertThat(window.isThere(".welcome")).isFalse();
    }

    @Test
    void arrowsWalkThroughTheTilesAndEscapeGoesBackToTheMap() {
        window.until(() -> search().isFocused());
        window.press(KeyCode.DOWN);
        assertThat(focused()).startsWith("journey");
        window.press(KeyCode.DOWN);
        assertThat(focused()).startsWith("An administrator’s journey: For");
        window.press(KeyCode.RIGHT);
        assertThat(focused()).startsWith("Customer lifecycle: When");
        window.press(KeyCode.UP);
        assertThat(focused()).startsWith("journey");
        window.press(KeyCode.ESCAPE);
        assertThat(window.isThere(".welcome")).isFalse();
        assertThat(window.title()).startsWith("journey");
    }

    @Test
    void aMapIsPinnedAndTakenOffTheListByAKey() {
        window.until(() -> search().isFocused());
        window.press(KeyCode.DOWN);
        window.press(KeyCode.P);
        window.until(() -> window.settings().start().pinned().size() == 1);
        window.until(() -> focused().startsWith("journey"));
        window.press(KeyCode.DELETE);
        window.until(() -> window.tiles().size() == 6 + Samples.NAMES.size());
        assertThat(window.settings().recent()).isEmpty();
        assertThat(window.settings().start().pinned()).isEmpty();
    }

    @Test
    void aMapOfOnesOwnHasTheStagesThatWereWritten() {
        window.until(() -> search().isFocused());
        window.write("of your own");
        window.press(KeyCode.ENTER);
        var stages = window.node(".own-start .text-area", TextArea.class);
        window.onScreen(() -> stages.setText("Look\n\n  Buy  \nUse"));
        window.fire("Make the map");
        window.until(() -> !window.isThere(".welcome"));
        assertThat(window.map().stages())
                .extracting(it -> it.name())
                .containsExactly("Look", "Buy", "Use");
        assertThat(window.map().lanes()).hasSize(3);
    }

    @Test
    void whatHasNoTileIsSaid() {
        window.until(() -> search().isFocused());
        window.write("qqq");
        assertThat(window.tiles()).isEmpty();
        window.press(KeyCode.ESCAPE);
        assertThat(window.tiles()).hasSize(1 + 6 + Samples.NAMES.size());
    }
}

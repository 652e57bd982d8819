// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import laneway.model.MapBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;

class PasteDeskTest {
    private static final String TABLE =
            """
            \tLook around\tA stage with a really long name that goes on and on
            Ideas\tasks a friend\tcompares
            Worries\tfinds nothing\tno prices
            """;

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();

    @Test
    void thePreviewShowsRowsBelowTheNamesOfStagesHoweverLongTheseAre() throws TimeoutException {
        try (var window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder)) {
            window.onScreen(() ->
                    Clipboard.getSystemClipboard()
                            .setContent(Map.of(DataFormat.PLAIN_TEXT, TABLE)));
            window.press(KeyCode.DOWN);
            window.press(KeyCode.SHORTCUT, KeyCode.V);
            window.until(() -> window.isThere(".paste-preview"));
            var names = window.node(".paste-preview .column-header-background", Region.class);
            assertThat(names.getHeight()).isLessThan(60);
            assertThat(robot.lookup(".paste-card").queryAll()).hasSize(4);
            window.press(KeyCode.ESCAPE);
        }
    }
}

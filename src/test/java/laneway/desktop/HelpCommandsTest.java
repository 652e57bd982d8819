// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import laneway.model.MapBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class HelpCommandsTest {
    @TempDir private Path folder;

    @Test
    void thePageOfKeysIsReadByKeys() throws TimeoutException {
        try (var window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder)) {
            window.command("keys");
            window.until(() -> window.isThere(".keys-page"));
            var page = window.node(".keys-page", Node.class);
            double top = page.localToScreen(0, 0).getY();
            window.press(KeyCode.PAGE_DOWN);
            assertThat(page.localToScreen(0, 0).getY()).isLessThan(top);
            window.press(KeyCode.HOME);
            assertThat(page.localToScreen(0, 0).getY()).isEqualTo(top);
            window.press(KeyCode.ESCAPE);
        }
    }
}

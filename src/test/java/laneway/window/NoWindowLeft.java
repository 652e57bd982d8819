// SPDX-License-Identifier: Apache-2.0
package laneway.window;

import javafx.stage.Window;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/// Fails a test that leaves a window open: the keys of a later test would go there.
public final class NoWindowLeft implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) {
        if (Window.getWindows().isEmpty()) {
            return;
        }
        var left =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () -> {
                            var open = List.copyOf(Window.getWindows());
                            open.forEach(Window::hide);
                            return open;
                        });
        if (!left.isEmpty()) {
            throw new AssertionError("windows left open: " + left);
        }
    }
}

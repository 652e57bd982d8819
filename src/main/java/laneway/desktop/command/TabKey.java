// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What Tab does in a text of several lines.
public final class TabKey {
    private TabKey() {}

    /// Tab goes to the next field: a note needs no tab stops, and a form is walked through by Tab.
    public static void leaves(Node area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
    }

    private static void leave(Node area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            var _ =
                    area.requestFocusTraversal(
                            event.isShiftDown()
                                    ? TraversalDirection.PREVIOUS
                                    : TraversalDirection.NEXT);
        }
    }
}

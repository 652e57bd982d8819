// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

import laneway.desktop.settings.Remembered;

import java.util.concurrent.atomic.AtomicReference;

/// The board with the inspector at its right, which can be put away.
final class WindowCentre {
    private static final double INSPECTOR_WIDTH = 336;

    private final SplitPane pane = new SplitPane();
    private final Node inspector;
    private final Remembered remembered;

    WindowCentre(Node board, Node inspector, Remembered remembered) {
        this.inspector = inspector;
        this.remembered = remembered;
        pane.getItems().add(board);
        SplitPane.setResizableWithParent(inspector, false);
        showInspector(remembered.get().inspectorOpen());
    }

    Node node() {
        return pane;
    }

    /// Shows the inspector or puts it away.
    void switchInspector() {
        boolean open = !remembered.get().inspectorOpen();
        remembered.change(settings -> settings.withInspectorOpen(open));
        showInspector(open);
    }

    private void showInspector(boolean open) {
        if (open) {
            pane.getItems().add(inspector);
            giveInspectorItsWidth();
        } else {
            pane.getItems().remove(inspector);
        }
    }

    /// A split pane shares its width out by fractions; an inspector wants as much as its fields
    /// need.
    private void giveInspectorItsWidth() {
        double width = pane.getWidth();
        if (width > 0) {
            pane.setDividerPosition(0, 1 - INSPECTOR_WIDTH / width);
        } else {
            var waiting = new AtomicReference<Subscription>(Subscription.EMPTY);
            waiting.set(
                    pane.widthProperty()
                            .subscribe((_, now) -> {
                                if (now.doubleValue() > 0) {
                                    waiting.get().unsubscribe();
                                    giveInspectorItsWidth();
                                }
                            }));
        }
    }
}

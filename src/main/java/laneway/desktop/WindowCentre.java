// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import laneway.desktop.settings.Remembered;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The board with a panel beside it and the inspector at its right, both of which can be put away.
final class WindowCentre {
    private static final double INSPECTOR_WIDTH = 336;
    private static final double SIDE_WIDTH = 288;

    private final SplitPane pane = new SplitPane();
    private final Node board;
    private final Region inspector;
    private final SideSpace space;
    private final Remembered remembered;
    private Optional<Node> side = Optional.empty();

    WindowCentre(Node board, Region inspector, SideSpace space, Remembered remembered) {
        this.board = board;
        this.inspector = inspector;
        this.space = space;
        this.remembered = remembered;
        SplitPane.setResizableWithParent(inspector, false);
        space.placeWith(this::showSide);
        show();
    }

    Node node() {
        return pane;
    }

    /// Shows the inspector or puts it away.
    void switchInspector() {
        showInspector(!remembered.get().inspectorOpen());
    }

    void showInspector(boolean open) {
        if (open == remembered.get().inspectorOpen()) {
            return;
        }
        remembered.change(settings -> settings.withInspectorOpen(open));
        show();
    }

    private void showSide(Optional<Node> panel) {
        panel.ifPresent(node -> SplitPane.setResizableWithParent(node, false));
        side = panel;
        show();
    }

    private void show() {
        boolean inspecting = remembered.get().inspectorOpen();
        double right = pane.getItems().contains(inspector) ? inspectorShare() : 0;
        var items = new ArrayList<>(List.of(board));
        side.ifPresent(panel -> items.add(space.isRight(panel) ? 1 : 0, panel));
        if (inspecting) {
            items.add(inspector);
        }
        pane.getItems().setAll(items);
        shareWidth(right > 0 ? right : INSPECTOR_WIDTH);
    }

    /// What the pane gave the inspector, its divider included: what is asked for again must not
    /// shrink each time by what the divider takes.
    private double inspectorShare() {
        var positions = pane.getDividerPositions();
        return positions.length == 0 ? 0 : (1 - positions[positions.length - 1]) * pane.getWidth();
    }

    /// A split pane shares its width out by fractions; panels want as much as what is in them
    /// needs.
    private void shareWidth(double inspectorWidth) {
        double width = pane.getWidth();
        if (width > 0) {
            int last = pane.getDividers().size() - 1;
            boolean inspecting = pane.getItems().getLast() == inspector;
            double taken = inspecting ? inspectorWidth : 0;
            if (inspecting) {
                pane.setDividerPosition(last, 1 - inspectorWidth / width);
            }
            side.ifPresent(panel ->
                    pane.setDividerPosition(
                            0,
                            space.isRight(panel)
                                    ? 1 - (taken + SIDE_WIDTH) / width
                                    : SIDE_WIDTH / width));
        } else {
            var waiting = new AtomicReference<Subscription>(Subscription.EMPTY);
            waiting.set(
                    pane.widthProperty()
                            .subscribe((_, now) -> {
                                if (now.doubleValue() > 0) {
                                    waiting.get().unsubscribe();
                                    shareWidth(inspectorWidth);
                                }
                            }));
        }
    }
}

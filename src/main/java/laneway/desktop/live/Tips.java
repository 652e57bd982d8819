// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

import laneway.desktop.words.Wrapping;

import java.util.Optional;
import java.util.function.Function;

/// Tells about what the pointer rests on, though it is painted and no node of its own.
final class Tips {
    private static final Duration RESTING = Duration.millis(500);
    private static final double WIDEST = 360;
    private static final double ASIDE = 14;

    private final Node node;
    private final Function<Point2D, Optional<String>> teller;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition resting = new PauseTransition(RESTING);
    private Optional<String> told = Optional.empty();
    private Point2D at = Point2D.ZERO;

    /// @param teller what there is to tell at a place of the node
    Tips(Node node, Function<Point2D, Optional<String>> teller) {
        this.node = node;
        this.teller = teller;
        Wrapping.in(tip);
        tip.setMaxWidth(WIDEST);
        resting.setOnFinished(_ -> show());
        node.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        node.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tell(Optional.empty()));
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> tell(Optional.empty()));
        node.addEventFilter(ScrollEvent.ANY, _ -> tell(Optional.empty()));
    }

    private void move(MouseEvent event) {
        at = new Point2D(event.getScreenX(), event.getScreenY());
        tell(teller.apply(new Point2D(event.getX(), event.getY())));
    }

    private void tell(Optional<String> text) {
        if (text.equals(told)) {
            return;
        }
        told = text;
        tip.hide();
        if (text.isPresent()) {
            resting.playFromStart();
        } else {
            resting.stop();
        }
    }

    private void show() {
        tip.setText(told.orElse(""));
        tip.show(node, at.getX() + ASIDE, at.getY() + ASIDE);
    }
}

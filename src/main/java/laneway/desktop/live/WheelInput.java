// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import laneway.desktop.board.BoardView;
import laneway.desktop.board.ScreenPoint;

/// The wheel, the trackpad and pinching: they move and zoom the view, with or without a gesture
/// under way.
final class WheelInput {
    private static final double NOTCH = 40;
    private static final double ZOOM_OF_A_NOTCH = 1.15;
    private static final double STEP_OF_A_NOTCH = 2;

    private final BoardView view;
    private final Runnable moved;

    /// @param moved runs when another place of the board lies under the pointer
    WheelInput(Node node, BoardView view, Runnable moved) {
        this.view = view;
        this.moved = moved;
        node.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        node.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    }

    private void scroll(ScrollEvent event) {
        event.consume();
        if (event.isShortcutDown()) {
            // The run-out of a trackpad's swipe must not turn into zooming.
            if (!event.isInertia()) {
                double notches = (event.getDeltaY() + event.getDeltaX()) / NOTCH;
                zoom(event.getX(), event.getY(), Math.pow(ZOOM_OF_A_NOTCH, notches));
            }
            return;
        }
        double step = event.getTouchCount() == 0 && isWheel(event) ? STEP_OF_A_NOTCH : 1;
        boolean sideways = event.isShiftDown() && event.getDeltaX() == 0;
        double dx = sideways ? event.getDeltaY() : event.getDeltaX();
        double dy = sideways ? 0 : event.getDeltaY();
        view.scrollBy(-dx * step, -dy * step);
        moved.run();
    }

    /// GTK does not say that it was a wheel, but gives whole notches.
    private static boolean isWheel(ScrollEvent event) {
        boolean notches = event.getDeltaX() % NOTCH == 0 && event.getDeltaY() % NOTCH == 0;
        return notches
                || event.getTextDeltaYUnits() == ScrollEvent.VerticalTextScrollUnits.LINES
                || event.getTextDeltaXUnits() == ScrollEvent.HorizontalTextScrollUnits.CHARACTERS;
    }

    private void pinch(ZoomEvent event) {
        event.consume();
        if (Double.isFinite(event.getZoomFactor()) && event.getZoomFactor() > 0) {
            zoom(event.getX(), event.getY(), event.getZoomFactor());
        }
    }

    private void zoom(double x, double y, double factor) {
        view.zoomAt(new ScreenPoint(x, y), view.view().scale().zoom() * factor);
        moved.run();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.session.Request;
import laneway.session.Session;

/// Scrolls while a pointer that drags something is near an edge of the view.
public final class Scrolling {
    /// Pixels from the edge where scrolling begins.
    private static final double ZONE = 48;

    /// Pixels a second at the edge itself and beyond it.
    private static final double SPEED = 1_200;

    private static final Request.AutoScroll STILL = new Request.AutoScroll(0, 0);

    private Input.Framed frame = new Input.Framed(0, 0, 0, 0);
    private Request.AutoScroll last = STILL;

    /// Where the view is.
    public void frame(Input.Framed newFrame) {
        frame = newFrame;
    }

    /// Scrolls as fast as the pointer is near an edge.
    public void follow(ScreenPoint pointer, Session session) {
        ask(session, at(pointer));
    }

    /// Whether a pointer is away from all edges.
    public boolean isStill(ScreenPoint pointer) {
        return at(pointer).equals(STILL);
    }

    private Request.AutoScroll at(ScreenPoint pointer) {
        return new Request.AutoScroll(
                speed(pointer.x(), frame.left(), frame.right()),
                speed(pointer.y(), frame.top(), frame.bottom()));
    }

    /// Nothing is dragged any more.
    public void stop(Session session) {
        ask(session, STILL);
    }

    private void ask(Session session, Request.AutoScroll scroll) {
        if (!scroll.equals(last)) {
            last = scroll;
            session.ask(scroll);
        }
    }

    private static double speed(double at, double low, double high) {
        double zone = Math.min(ZONE, (high - low) / 4);
        if (zone <= 0) {
            return 0;
        }
        double before = Math.clamp((low + zone - at) / zone, 0, 1);
        double behind = Math.clamp((at - high + zone) / zone, 0, 1);
        return SPEED * (behind * behind - before * before);
    }
}

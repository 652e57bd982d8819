// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.animation.AnimationTimer;

import laneway.desktop.board.MapBoard;
import laneway.session.Request;

/// Scrolls by itself while something is dragged near an edge; at rest otherwise.
final class AutoScroller {
    private static final double LONGEST_STEP_SECONDS = 0.05;

    private final MapBoard board;
    private final Runnable moved;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    step(now);
                }
            };
    private Request.AutoScroll speed = new Request.AutoScroll(0, 0);
    private long before;

    /// @param moved runs after every step
    AutoScroller(MapBoard board, Runnable moved) {
        this.board = board;
        this.moved = moved;
    }

    void scroll(Request.AutoScroll wanted) {
        boolean still = speed.right() == 0 && speed.down() == 0;
        speed = wanted;
        if (wanted.right() == 0 && wanted.down() == 0) {
            timer.stop();
        } else if (still) {
            before = 0;
            timer.start();
        }
    }

    private void step(long now) {
        double seconds = before == 0 ? 0 : Math.min(LONGEST_STEP_SECONDS, (now - before) / 1e9);
        before = now;
        var view = board.view();
        var seen = view.view().visible();
        double zoom = view.view().scale().zoom();
        double dx = held(speed.right() * seconds / zoom, seen.x(), seen.right(), width());
        double dy = held(speed.down() * seconds / zoom, seen.y(), seen.bottom(), height());
        if (dx != 0 || dy != 0) {
            view.scrollBy(dx * zoom, dy * zoom);
            moved.run();
        }
    }

    private double width() {
        return board.board().bodyWidth();
    }

    private double height() {
        return board.board().bodyHeight();
    }

    /// As far as there is board in that direction, and never back.
    private static double held(double wanted, double from, double to, double size) {
        return wanted < 0
                ? Math.min(0, Math.max(wanted, -from))
                : Math.max(0, Math.min(wanted, size - to));
    }
}

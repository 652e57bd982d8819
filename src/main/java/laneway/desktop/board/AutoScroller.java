// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.animation.AnimationTimer;

/// Scrolls the board while a dragging pointer stays near its edge.
final class AutoScroller extends AnimationTimer {
    private static final double LONGEST_STEP_SECONDS = 0.05;

    private final Step step;
    private double right;
    private double down;
    private long last;

    /// Moves the board by a distance, in units of the screen.
    interface Step {
        void by(double dx, double dy);
    }

    AutoScroller(Step step) {
        this.step = step;
    }

    /// Scrolls at this speed from now on, in units a second; at none it stops.
    void scroll(double toRight, double toBottom) {
        right = toRight;
        down = toBottom;
        if (right == 0 && down == 0) {
            stop();
            last = 0;
        } else {
            start();
        }
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : Math.min(LONGEST_STEP_SECONDS, (now - last) / 1e9);
        last = now;
        if (seconds > 0) {
            step.by(right * seconds, down * seconds);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.session;

/// Where an arrow key points.
public enum Direction {
    LEFT,
    RIGHT,
    UP,
    DOWN;

    /// Steps to the right.
    int steps() {
        return switch (this) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP, DOWN -> 0;
        };
    }

    /// Lanes down.
    int lanes() {
        return switch (this) {
            case UP -> -1;
            case DOWN -> 1;
            case LEFT, RIGHT -> 0;
        };
    }
}

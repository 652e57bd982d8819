// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import javafx.geometry.Rectangle2D;

import java.util.List;
import java.util.Optional;

/// Which screen shows what while somebody presents.
///
/// @param audience the screen with the slides
/// @param presenter the screen with the notes; empty where there is but one
record Screens(Rectangle2D audience, Optional<Rectangle2D> presenter) {

    /// The presenter keeps the screen on which the program is; the largest of the others is for the
    /// audience.
    ///
    /// @param all at least one
    /// @param window where the program is
    static Screens arrange(List<Rectangle2D> all, Rectangle2D window) {
        var own =
                all.stream()
                        .reduce((a, b) -> shared(b, window) > shared(a, window) ? b : a)
                        .orElseThrow();
        return all.stream()
                .filter(screen -> !screen.equals(own))
                .reduce((a, b) -> area(b) > area(a) ? b : a)
                .map(other -> new Screens(other, Optional.of(own)))
                .orElseGet(() -> new Screens(own, Optional.empty()));
    }

    private static double area(Rectangle2D screen) {
        return screen.getWidth() * screen.getHeight();
    }

    private static double shared(Rectangle2D screen, Rectangle2D window) {
        double across =
                Math.min(screen.getMaxX(), window.getMaxX())
                        - Math.max(screen.getMinX(), window.getMinX());
        double down =
                Math.min(screen.getMaxY(), window.getMaxY())
                        - Math.max(screen.getMinY(), window.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }
}

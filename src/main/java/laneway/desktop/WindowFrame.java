// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.Settings.WindowPlace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts the window where it stood, if there still is a screen, and remembers where it is left.
final class WindowFrame {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;
    private static final double LEAST_VISIBLE = 100;

    private final Stage window;
    private final Remembered remembered;
    private Optional<WindowPlace> normal = Optional.empty();

    WindowFrame(Stage window, Remembered remembered) {
        this.window = window;
        this.remembered = remembered;
    }

    void restore() {
        window.setMinWidth(LEAST_WIDTH);
        window.setMinHeight(LEAST_HEIGHT);
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        var place = remembered.get().window().flatMap(last -> on(screens, last));
        place.ifPresentOrElse(this::stand, this::standFirst);
        normal = place;
        window.xProperty().subscribe(this::note);
        window.yProperty().subscribe(this::note);
        window.widthProperty().subscribe(this::note);
        window.heightProperty().subscribe(this::note);
    }

    private void stand(WindowPlace place) {
        window.setX(place.x());
        window.setY(place.y());
        window.setWidth(place.width());
        window.setHeight(place.height());
        window.setMaximized(place.maximized());
    }

    private void standFirst() {
        var screen = Screen.getPrimary().getVisualBounds();
        window.setWidth(Math.min(WIDTH, screen.getWidth()));
        window.setHeight(Math.min(HEIGHT, screen.getHeight()));
        window.centerOnScreen();
    }

    /// Where a window that stood at a place can stand on these screens, which may be others than
    /// they were: as it was, but no larger than the screen it is on; empty where nobody would see
    /// it.
    static Optional<WindowPlace> on(List<Rectangle2D> screens, WindowPlace last) {
        var frame = new Rectangle2D(last.x(), last.y(), last.width(), last.height());
        return screens.stream()
                .filter(screen -> overlap(screen, frame) >= LEAST_VISIBLE)
                .max(Comparator.comparingDouble(screen -> overlap(screen, frame)))
                .map(screen -> within(screen, last));
    }

    private static WindowPlace within(Rectangle2D screen, WindowPlace last) {
        boolean wide = last.width() > screen.getWidth();
        boolean high = last.height() > screen.getHeight();
        return new WindowPlace(
                wide ? screen.getMinX() : last.x(),
                high ? screen.getMinY() : last.y(),
                wide ? screen.getWidth() : last.width(),
                high ? screen.getHeight() : last.height(),
                last.maximized());
    }

    private static double overlap(Rectangle2D screen, Rectangle2D frame) {
        double across =
                Math.min(screen.getMaxX(), frame.getMaxX())
                        - Math.max(screen.getMinX(), frame.getMinX());
        double down =
                Math.min(screen.getMaxY(), frame.getMaxY())
                        - Math.max(screen.getMinY(), frame.getMinY());
        return Math.min(across, down);
    }

    /// The size of a maximized window is the screen's: what counts is where it was before.
    private void note() {
        if (!window.isMaximized() && !window.isFullScreen() && window.isShowing()) {
            normal =
                    Optional.of(
                            new WindowPlace(
                                    window.getX(),
                                    window.getY(),
                                    window.getWidth(),
                                    window.getHeight(),
                                    false));
        }
    }

    /// Remembers where the window is.
    void remember() {
        normal.map(place ->
                        new WindowPlace(
                                place.x(),
                                place.y(),
                                place.width(),
                                place.height(),
                                window.isMaximized()))
                .ifPresent(place -> remembered.change(settings -> settings.withWindow(place)));
    }
}

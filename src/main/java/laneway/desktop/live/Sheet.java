// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import laneway.desktop.theme.Paper;
import laneway.desktop.words.Wrapping;
import laneway.layout.Box;
import laneway.layout.Panels;
import laneway.layout.Shade;
import laneway.layout.Theme;
import laneway.layout.Tone;

import java.util.Locale;

/// The paper of the in-place editor: a text area that is set like the text below it.
final class Sheet extends Pane {
    /// Below this zoom the text would be too small to write, and is shown at the other.
    private static final double LEAST_ZOOM = 0.6;

    private static final double WRITING_ZOOM = 0.95;

    private static final double MARGIN = 8;
    private static final double ROUNDING = 0.02;

    private final TextArea area = new TextArea();
    private final Region ground = new Paper(this);
    private final Region spine = new Region();
    private String style = "";

    Sheet() {
        setManaged(false);
        getStyleClass().add("live-sheet");
        spine.setManaged(false);
        spine.setMouseTransparent(true);
        area.setManaged(false);
        Wrapping.in(area);
        area.setSnapToPixel(false);
        area.getStyleClass().setAll("live-editor");
        getChildren().addAll(spine, area);
    }

    TextArea area() {
        return area;
    }

    /// Puts the sheet over its place on the board, or as near as it stays readable and in view.
    void place(EditorPlace place, Projection on, Theme theme) {
        double zoom = on.zoom() < LEAST_ZOOM ? WRITING_ZOOM : on.zoom();
        var corner = on.toScreen(place.sheet());
        var paper = place.sheet();
        double width = Math.rint(paper.width() * zoom);
        double height = Math.rint(paper.height() * zoom);
        double x = Math.rint(corner.x());
        double y = Math.rint(corner.y());
        var seen = on.body();
        if (place.spine()) {
            x = within(x, width, seen.x(), seen.right());
            y = within(y, height, seen.y(), seen.bottom());
        } else if (zoom != on.zoom()) {
            x = within(x, width, 0, seen.right());
            y = within(y, height, 0, seen.bottom());
        }
        resizeRelocate(x, y, width, height);
        dress(place, zoom, theme);
        setText(place.text(), paper, place, zoom, on);
    }

    private static double within(double at, double size, double from, double to) {
        return Math.clamp(at, from, Math.max(from, to - size - MARGIN));
    }

    private void dress(EditorPlace place, double zoom, Theme theme) {
        var wanted =
                String.format(
                        Locale.ROOT,
                        "-fx-font-family: \"%s\"; -fx-font-size: %.4fpx; -fx-text-fill: %s;",
                        Lettering.name(place.style().face()),
                        place.style().size() * zoom,
                        web(theme.argb(place.ink())));
        double corner = place.spine() ? Panels.RADIUS * zoom : 6;
        ground.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-background-color: %s; -fx-background-radius: %.1fpx;"
                                + " -fx-border-radius: %.1fpx;",
                        web(theme.argb(place.paper())),
                        corner,
                        corner));
        if (!wanted.equals(style)) {
            style = wanted;
            area.setStyle(wanted);
        }
        spine.setVisible(place.spine());
        spine.setStyle(
                String.format(
                        Locale.ROOT,
                        "-fx-background-color: %s; -fx-background-radius: %.1fpx 0 0 %.1fpx;",
                        web(theme.argb(new Tone(Shade.SPINE, place.paper().hue()))),
                        corner,
                        corner));
        spine.resizeRelocate(0, 0, Math.rint(Panels.SPINE * zoom), getHeight());
    }

    private void setText(Box text, Box paper, EditorPlace place, double zoom, Projection on) {
        double spacing = Lettering.lineSpacing(place.style()) * zoom;
        double x = Math.rint(on.toScreenX(text.x())) - Math.rint(on.toScreenX(paper.x()));
        double y = (text.y() - paper.y()) * zoom;
        if (zoom != on.zoom()) {
            x = (text.x() - paper.x()) * zoom;
        }
        double room = Math.max(text.width(), 24) * zoom;
        // One line's spacing lies half above and half below it.
        area.resizeRelocate(
                x,
                y + spacing / 2,
                Math.min(room + ROUNDING, getWidth() - x),
                getHeight() - y - spacing / 2);
        area.applyCss();
        area.layout();
        if (area.lookup(".text") instanceof Text lines && lines.getLineSpacing() != spacing) {
            lines.setLineSpacing(spacing);
        }
    }

    private static String web(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xffffff);
    }
}

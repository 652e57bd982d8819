// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.layout.Box;
import laneway.layout.Form;
import laneway.layout.Item;
import laneway.layout.Panels;
import laneway.layout.Tone;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/// Paints panels at whole pixels.
final class PanelBrush {
    private static final double DOT = 0.5;
    private static final double PARTS = 64;

    private final Graphics2D graphics;
    private final Frame frame;
    private final Inks inks;
    private final Stamps stamps;

    PanelBrush(Graphics2D graphics, Frame frame, Inks inks, Stamps stamps) {
        this.graphics = graphics;
        this.frame = frame;
        this.inks = inks;
        this.stamps = stamps;
    }

    void paint(Item.Panel panel) {
        int fill = inks.argb(panel.fill());
        switch (panel.form()) {
            case RECTANGLE -> fillBox(panel.box(), fill);
            case ROUNDED -> paintRounded(panel, (int) Math.round(Panels.RADIUS * frame.scale()));
            case PILL -> paintRounded(panel, Integer.MAX_VALUE);
            case CIRCLE -> paintCircle(panel.box(), fill, colour(panel.line()));
            case CHEVRON, FIRST_CHEVRON -> fillChevron(panel.form(), panel.box(), fill);
        }
    }

    /// Fills a box, at least one pixel of it.
    void fillBox(Box box, int argb) {
        int x = frame.x(box.x());
        int y = frame.y(box.y());
        int width = Math.max(1, frame.x(box.right()) - x);
        int height = Math.max(1, frame.y(box.bottom()) - y);
        fill(x, y, width, height, argb);
    }

    /// Fills a square in the middle of a box, as large for every box of one size: rounded each for
    /// itself, edges would give squares of many shapes.
    void fillDot(Box box, int argb) {
        int size = Math.max(2, (int) Math.round(box.width() * DOT * frame.scale()));
        int x = frame.x(box.x() + box.width() / 2) - size / 2;
        int y = frame.y(box.y() + box.height() / 2) - size / 2;
        fill(x, y, size, size, argb);
    }

    private void paintRounded(Item.Panel panel, int wantedRadius) {
        int x = frame.x(panel.box().x());
        int y = frame.y(panel.box().y());
        int width = Math.max(1, frame.x(panel.box().right()) - x);
        int height = Math.max(1, frame.y(panel.box().bottom()) - y);
        int radius = Math.min(wantedRadius, Math.min(width, height) / 2);
        int fill = inks.argb(panel.fill());
        int line = colour(panel.line());
        int spine = colour(panel.spine());
        int lineWidth = frame.length(1);
        int spineWidth = frame.length(Panels.SPINE);
        fill(x, y + radius, width, height - 2 * radius, fill);
        fill(x + radius, y, width - 2 * radius, radius, fill);
        fill(x + radius, y + height - radius, width - 2 * radius, radius, fill);
        if (line != 0) {
            fill(x + radius, y, width - 2 * radius, lineWidth, line);
            fill(x + radius, y + height - lineWidth, width - 2 * radius, lineWidth, line);
            fill(x, y + radius, lineWidth, height - 2 * radius, line);
            fill(x + width - lineWidth, y + radius, lineWidth, height - 2 * radius, line);
        }
        if (spine != 0) {
            fill(x, y + radius, spineWidth, height - 2 * radius, spine);
        }
        if (radius > 0) {
            stampCorners(
                    x,
                    y,
                    width,
                    height,
                    new Stamps.Corner(
                            radius, fill, line, lineWidth, spine, spineWidth, true, true));
        }
    }

    /// Two circles, one in the other, around the very middle: rounded to whole pixels, small ones
    /// would be of many shapes.
    private void paintCircle(Box box, int fill, int line) {
        double x = middle(box.x() + box.width() / 2) - frame.left();
        double y = middle(box.y() + box.height() / 2) - frame.top();
        double radius = box.width() / 2 * frame.scale();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        fillCircle(x, y, radius, line == 0 ? fill : line);
        if (line != 0) {
            fillCircle(x, y, Math.max(0, radius - Panels.RING * frame.scale()), fill);
        }
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    /// In parts of a pixel that whole pixels can be taken from without rounding.
    private double middle(double units) {
        return Math.rint(units * frame.scale() * PARTS) / PARTS;
    }

    private void fillCircle(double x, double y, double radius, int argb) {
        graphics.setColor(new Color(argb));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    private int colour(@Nullable Tone tone) {
        return tone == null ? 0 : inks.argb(tone);
    }

    private void stampCorners(int x, int y, int width, int height, Stamps.Corner look) {
        stamp(look, true, true, x, y);
        stamp(look, false, true, x + width - look.radius(), y);
        stamp(look, true, false, x, y + height - look.radius());
        stamp(look, false, false, x + width - look.radius(), y + height - look.radius());
    }

    private void stamp(Stamps.Corner look, boolean left, boolean top, int x, int y) {
        var corner =
                new Stamps.Corner(
                        look.radius(),
                        look.fill(),
                        look.line(),
                        look.lineWidth(),
                        left ? look.spine() : 0,
                        look.spineWidth(),
                        left,
                        top);
        graphics.drawImage(stamps.corner(corner), x, y, null);
    }

    /// The corners of a chevron lie at whole pixels, its slanted sides are smoothed.
    private void fillChevron(Form form, Box box, int argb) {
        int x = frame.x(box.x());
        int y = frame.y(box.y());
        var pixels =
                new Box(
                        x / frame.scale(),
                        y / frame.scale(),
                        Math.max(1, frame.x(box.right()) - x) / frame.scale(),
                        Math.max(1, frame.y(box.bottom()) - y) / frame.scale());
        var path = new Path2D.Double(Panels.outline(form, pixels));
        path.transform(AffineTransform.getScaleInstance(frame.scale(), frame.scale()));
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(argb));
        graphics.fill(path);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }

    private void fill(int x, int y, int width, int height, int argb) {
        if (width > 0 && height > 0) {
            graphics.setColor(new Color(argb));
            graphics.fillRect(x, y, width, height);
        }
    }
}

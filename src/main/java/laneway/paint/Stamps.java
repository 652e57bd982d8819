// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.layout.Icon;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Small antialiased pictures, made once and then stamped wherever they are needed.
final class Stamps {
    private static final int MOST = 2_000;

    private record IconKey(Icon icon, int pixels, int argb) {}

    /// The corner of a rounded rectangle.
    ///
    /// @param line the colour of the outline; 0 for none
    /// @param spine the colour of the stroke along the left side; 0 for none
    record Corner(
            int radius,
            int fill,
            int line,
            int lineWidth,
            int spine,
            int spineWidth,
            boolean left,
            boolean top) {}

    private final Map<Object, BufferedImage> stamps = new ConcurrentHashMap<>();

    /// An icon in a square of pixels.
    BufferedImage icon(Icon icon, int pixels, int argb) {
        return stamp(new IconKey(icon, pixels, argb), () -> drawIcon(icon, pixels, argb));
    }

    private static BufferedImage drawIcon(Icon icon, int pixels, int argb) {
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = smooth(image);
        double scale = pixels / Icon.SIZE;
        graphics.setColor(new Color(argb));
        graphics.fill(
                icon.outline()
                        .createTransformedShape(AffineTransform.getScaleInstance(scale, scale)));
        graphics.dispose();
        return image;
    }

    BufferedImage corner(Corner corner) {
        return stamp(corner, () -> draw(corner));
    }

    private static BufferedImage draw(Corner corner) {
        int radius = corner.radius();
        var image = new BufferedImage(radius, radius, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = smooth(image);
        double x = corner.left() ? 0 : -radius;
        double y = corner.top() ? 0 : -radius;
        var outer = new Ellipse2D.Double(x, y, 2 * radius, 2 * radius);
        graphics.setColor(new Color(corner.line() == 0 ? corner.fill() : corner.line()));
        graphics.fill(outer);
        if (corner.line() != 0) {
            double inset = corner.lineWidth();
            double size = 2 * (radius - inset);
            graphics.setColor(new Color(corner.fill()));
            graphics.fill(new Ellipse2D.Double(x + inset, y + inset, size, size));
        }
        if (corner.spine() != 0 && corner.left()) {
            var edge = new Area(outer);
            edge.intersect(new Area(new Rectangle2D.Double(0, 0, corner.spineWidth(), radius)));
            graphics.setColor(new Color(corner.spine()));
            graphics.fill(edge);
        }
        graphics.dispose();
        return image;
    }

    private static Graphics2D smooth(BufferedImage image) {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return graphics;
    }

    private BufferedImage stamp(Object key, Supplier<BufferedImage> draw) {
        var known = stamps.get(key);
        if (known != null) {
            return known;
        }
        if (stamps.size() >= MOST) {
            stamps.clear();
        }
        var made = draw.get();
        stamps.put(key, made);
        return made;
    }
}

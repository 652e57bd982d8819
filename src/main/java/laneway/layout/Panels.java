// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/// The outlines of panels as paths, for writers that draw vectors.
public final class Panels {
    /// The radius of a rounded corner.
    public static final double RADIUS = 8;

    /// How wide a spine is.
    public static final double SPINE = 4;

    /// How wide the outline of a circle is.
    public static final double RING = 2;

    /// How far a chevron points.
    public static final double POINT = 14;

    private Panels() {}

    /// The outline of a panel.
    public static Path2D outline(Item.Panel panel) {
        return outline(panel.form(), panel.box());
    }

    /// The outline of a form that fills a box.
    public static Path2D outline(Form form, Box box) {
        return switch (form) {
            case RECTANGLE ->
                    new Path2D.Double(
                            new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            case ROUNDED -> rounded(box, Math.min(RADIUS, box.height() / 2));
            case PILL, CIRCLE -> rounded(box, box.height() / 2);
            case CHEVRON -> chevron(box, POINT);
            case FIRST_CHEVRON -> chevron(box, 0);
        };
    }

    /// The outline of a panel's spine: what lies on its left edge, inside its outline.
    public static Path2D spine(Item.Panel panel) {
        var box = panel.box();
        var spine = new Area(outline(panel));
        spine.intersect(new Area(new Rectangle2D.Double(box.x(), box.y(), SPINE, box.height())));
        return new Path2D.Double(spine);
    }

    private static Path2D rounded(Box box, double radius) {
        return new Path2D.Double(
                new RoundRectangle2D.Double(
                        box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius));
    }

    private static Path2D chevron(Box box, double notch) {
        double middle = box.y() + box.height() / 2;
        double point = Math.min(POINT, box.width() / 3);
        var path = new Path2D.Double();
        path.moveTo(box.x(), box.y());
        path.lineTo(box.right() - point, box.y());
        path.lineTo(box.right(), middle);
        path.lineTo(box.right() - point, box.bottom());
        path.lineTo(box.x(), box.bottom());
        path.lineTo(box.x() + Math.min(notch, point), middle);
        path.closePath();
        return path;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/// Outlines as a page's content, in board units with y growing downwards; who draws them fills
/// them.
final class Outlines {
    /// How far the handles of a Bézier curve reach that stands for a quarter of a circle.
    private static final double QUARTER = 0.5523;

    private final ContentBytes out;
    private final double bottom;

    /// @param bottom the board unit from which the page counts upwards
    Outlines(ContentBytes out, double bottom) {
        this.out = out;
        this.bottom = bottom;
    }

    /// A box with round corners.
    void rounded(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        double h = r * (1 - QUARTER);
        double right = x + width;
        double low = y + height;
        move(x + r, y);
        line(right - r, y);
        curve(right - h, y, right, y + h, right, y + r);
        line(right, low - r);
        curve(right, low - h, right - h, low, right - r, low);
        line(x + r, low);
        curve(x + h, low, x, low - h, x, low - r);
        line(x, y + r);
        curve(x, y + h, x + h, y, x + r, y);
    }

    /// What a box with round corners has within a distance of its left edge.
    void spine(double x, double y, double height, double radius, double width) {
        double r = Math.min(radius, height / 2);
        double angle = Math.acos((r - width) / r);
        double inset = r - r * Math.sin(angle);
        double reach = 4.0 / 3 * Math.tan(angle / 4) * r;
        double handleX = x + width - reach * Math.sin(angle);
        double handle = reach * Math.cos(angle);
        move(x + width, y + inset);
        curve(handleX, y + inset + handle, x, y + r - reach, x, y + r);
        line(x, y + height - r);
        curve(
                x,
                y + height - r + reach,
                handleX,
                y + height - inset - handle,
                x + width,
                y + height - inset);
    }

    /// Any shape, moved; whether there is anything of it.
    boolean of(Shape shape, double dx, double dy) {
        var c = new double[6];
        double x = 0;
        double y = 0;
        boolean any = false;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            any = true;
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> move(dx + (x = c[0]), dy + (y = c[1]));
                case PathIterator.SEG_LINETO -> line(dx + (x = c[0]), dy + (y = c[1]));
                case PathIterator.SEG_QUADTO -> {
                    curve(
                            dx + x + (c[0] - x) * 2 / 3,
                            dy + y + (c[1] - y) * 2 / 3,
                            dx + c[2] + (c[0] - c[2]) * 2 / 3,
                            dy + c[3] + (c[1] - c[3]) * 2 / 3,
                            dx + c[2],
                            dy + c[3]);
                    x = c[2];
                    y = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    curve(dx + c[0], dy + c[1], dx + c[2], dy + c[3], dx + c[4], dy + c[5]);
                    x = c[4];
                    y = c[5];
                }
                default -> out.op("h");
            }
        }
        return any;
    }

    private void move(double x, double y) {
        out.number(x).number((bottom - y)).op("m");
    }

    private void line(double x, double y) {
        out.number(x).number((bottom - y)).op("l");
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        out.number(x1)
                .number((bottom - y1))
                .number(x2)
                .number((bottom - y2))
                .number(x3)
                .number((bottom - y3))
                .op("c");
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.layout.Item;
import laneway.layout.LinkDrawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Paints smooth lines and what lies below them; nothing of them is rounded to whole pixels, and
/// since pieces of a picture lie whole pixels apart, they fit together all the same.
final class CurveBrush {
    private static final double THINNEST = 1.4;
    private static final double THINNEST_WAY = 0.6;
    private static final double FLATNESS = 0.05;
    private static final double PARTS = 64;

    private final Graphics2D graphics;
    private final Frame frame;
    private final Inks inks;

    CurveBrush(Graphics2D graphics, Frame frame, Inks inks) {
        this.graphics = graphics;
        this.frame = frame;
        this.inks = inks;
    }

    void paint(Item.Line line) {
        var stroke = line.stroke();
        double width = Math.max(THINNEST, stroke.width() * frame.scale());
        double unit = width / stroke.width();
        float[] dashes = {(float) (stroke.dash() * unit), (float) (stroke.gap() * unit)};
        var pen =
                new BasicStroke(
                        (float) width,
                        BasicStroke.CAP_ROUND,
                        BasicStroke.JOIN_ROUND,
                        1,
                        stroke.isDashed() ? dashes : null,
                        0);
        begin(inks.argb(line.tone()));
        graphics.setStroke(pen);
        graphics.draw(inPixels(line.trace().line()));
        end();
    }

    /// The lines of links are thinner than curves and may fade away with the cards they join.
    void paint(Item.Way way) {
        double width = Math.max(THINNEST_WAY, LinkDrawing.WIDTH * frame.scale());
        begin(inks.argb(way.tone()));
        graphics.setStroke(
                new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(inPixels(LinkDrawing.line(way.route())));
        graphics.fill(inPixels(LinkDrawing.head(way.route())));
        end();
    }

    void paint(Item.Area area) {
        begin(inks.argb(area.tone()));
        graphics.fill(inPixels(area.trace().areaTo(area.height())));
        end();
    }

    /// A path as straight pieces whose ends can be moved by whole pixels without rounding: what is
    /// bent, Java2D divides in a way that depends on the clip.
    private Shape inPixels(Path2D path) {
        var scaled = AffineTransform.getScaleInstance(frame.scale(), frame.scale());
        var pieces = new FlatteningPathIterator(path.getPathIterator(scaled), FLATNESS);
        var flat = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var to = new double[6];
        for (; !pieces.isDone(); pieces.next()) {
            switch (pieces.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> flat.moveTo(x(to[0]), y(to[1]));
                case PathIterator.SEG_LINETO -> flat.lineTo(x(to[0]), y(to[1]));
                default -> flat.closePath();
            }
        }
        return flat;
    }

    private double x(double pixels) {
        return Math.rint(pixels * PARTS) / PARTS - frame.left();
    }

    private double y(double pixels) {
        return Math.rint(pixels * PARTS) / PARTS - frame.top();
    }

    private void begin(int argb) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(argb));
    }

    private void end() {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
    }
}

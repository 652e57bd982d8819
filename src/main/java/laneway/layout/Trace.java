// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// A smooth line from left to right through points, which between two points is never higher than
/// the higher nor lower than the lower of them.
///
/// @param bends each begins where the one before ends; none for a single point
public record Trace(List<Bend> bends) {
    private static final int HALVINGS = 40;

    public Trace {
        bends = List.copyOf(bends);
    }

    /// The line through points, each further to the right than the one before.
    ///
    /// Its directions are those of M. Steffen, A simple method for monotonic interpolation in one
    /// dimension, Astronomy and Astrophysics 239 (1990): level at every peak and pit, and nowhere
    /// so steep that the line would overshoot.
    ///
    /// @throws IllegalArgumentException where a point is not right of the one before
    static Trace through(List<Point> points) {
        var bends = new ArrayList<Bend>(Math.max(0, points.size() - 1));
        for (int i = 0; i + 1 < points.size(); i++) {
            if (!(points.get(i).x() < points.get(i + 1).x())) {
                throw new IllegalArgumentException("not from left to right: " + points);
            }
        }
        for (int i = 0; i + 1 < points.size(); i++) {
            bends.add(
                    Bend.between(
                            points.get(i),
                            rise(points, i),
                            rise(points, i + 1),
                            points.get(i + 1)));
        }
        return new Trace(bends);
    }

    /// The direction at a point, out of those to its neighbours.
    private static double rise(List<Point> points, int i) {
        int last = points.size() - 1;
        if (last == 1) {
            return secant(points, 0);
        }
        if (i == 0) {
            return atEnd(secant(points, 0), width(points, 0), secant(points, 1), width(points, 1));
        }
        if (i == last) {
            return atEnd(
                    secant(points, last - 1),
                    width(points, last - 1),
                    secant(points, last - 2),
                    width(points, last - 2));
        }
        double before = secant(points, i - 1);
        double after = secant(points, i);
        double widthBefore = width(points, i - 1);
        double widthAfter = width(points, i);
        double parabola = (before * widthAfter + after * widthBefore) / (widthBefore + widthAfter);
        double least = Math.min(Math.abs(before), Math.abs(after));
        return (Math.signum(before) + Math.signum(after)) * Math.min(least, Math.abs(parabola) / 2);
    }

    /// The direction at the first or last point, as a parabola through three points has it, but no
    /// steeper than twice the way to its only neighbour.
    private static double atEnd(double near, double nearWidth, double far, double farWidth) {
        double share = nearWidth / (nearWidth + farWidth);
        double parabola = near * (1 + share) - far * share;
        if (parabola * near <= 0) {
            return 0;
        }
        return Math.abs(parabola) > 2 * Math.abs(near) ? 2 * near : parabola;
    }

    private static double secant(List<Point> points, int i) {
        return (points.get(i + 1).y() - points.get(i).y()) / width(points, i);
    }

    private static double width(List<Point> points, int i) {
        return points.get(i + 1).x() - points.get(i).x();
    }

    /// The line cut where it crosses a height, so that each piece lies on one side of it; pieces
    /// that lie on the height itself are left out.
    List<Trace> sides(double height) {
        var sides = new ArrayList<Trace>();
        var side = new ArrayList<Bend>();
        double sign = 0;
        for (Bend bend : bends) {
            for (Bend piece : pieces(bend, height)) {
                double now = Math.signum(piece.from().y() + piece.to().y() - 2 * height);
                if (now != sign && !side.isEmpty()) {
                    sides.add(new Trace(side));
                    side.clear();
                }
                sign = now;
                if (now != 0) {
                    side.add(piece);
                }
            }
        }
        if (!side.isEmpty()) {
            sides.add(new Trace(side));
        }
        return sides;
    }

    private static List<Bend> pieces(Bend bend, double height) {
        double from = bend.from().y() - height;
        double to = bend.to().y() - height;
        if (from * to >= 0) {
            return List.of(bend);
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if ((bend.at(middle).y() - height) * from > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return List.of(bend.before(high), bend.after(high));
    }

    /// The same line elsewhere.
    public Trace moved(double dx, double dy) {
        return new Trace(bends.stream().map(bend -> bend.moved(dx, dy)).toList());
    }

    /// The bends of it that reach into a stretch, as one line or none, with one more at each end so
    /// that no end is seen in there.
    List<Trace> within(double left, double right) {
        int first = 0;
        int end = bends.size();
        while (first < end && bends.get(first).to().x() <= left) {
            first++;
        }
        while (end > first && bends.get(end - 1).from().x() >= right) {
            end--;
        }
        return first == end
                ? List.of()
                : List.of(
                        new Trace(
                                bends.subList(
                                        Math.max(0, first - 1), Math.min(bends.size(), end + 1))));
    }

    /// The smallest box around it.
    ///
    /// @throws IllegalStateException where it has no bend
    Box box() {
        return bends.stream()
                .map(Bend::box)
                .reduce(Box::union)
                .orElseThrow(() -> new IllegalStateException("a single point has no box"));
    }

    /// The line as a path; made anew by each call.
    public Path2D line() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, bends.size() + 1);
        for (Bend bend : bends) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(bend.from().x(), bend.from().y());
            }
            path.curveTo(
                    bend.leaving().x(),
                    bend.leaving().y(),
                    bend.arriving().x(),
                    bend.arriving().y(),
                    bend.to().x(),
                    bend.to().y());
        }
        return path;
    }

    /// What lies between the line and a height, as a closed path; made anew by each call.
    public Path2D areaTo(double height) {
        var path = line();
        if (!bends.isEmpty()) {
            path.lineTo(bends.getLast().to().x(), height);
            path.lineTo(bends.getFirst().from().x(), height);
            path.closePath();
        }
        return path;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// A piece of a smooth line: a cubic Bézier curve from left to right.
///
/// @param leaving the handle at its beginning
/// @param arriving the handle at its end
public record Bend(Point from, Point leaving, Point arriving, Point to) {

    /// A bend that leaves and arrives in given directions.
    ///
    /// @param rise how much further down it is for each unit to the right, where it begins
    /// @param riseAtEnd the same where it ends
    static Bend between(Point from, double rise, double riseAtEnd, Point to) {
        double third = (to.x() - from.x()) / 3;
        return new Bend(
                from,
                new Point(from.x() + third, from.y() + rise * third),
                new Point(to.x() - third, to.y() - riseAtEnd * third),
                to);
    }

    /// Where it is after a share of its way, 0 to 1.
    Point at(double share) {
        var first = between(from, leaving, share);
        var middle = between(leaving, arriving, share);
        var last = between(arriving, to, share);
        return between(between(first, middle, share), between(middle, last, share), share);
    }

    /// What comes before a share of its way.
    Bend before(double share) {
        var first = between(from, leaving, share);
        var middle = between(leaving, arriving, share);
        return new Bend(from, first, between(first, middle, share), at(share));
    }

    /// What comes after a share of its way.
    Bend after(double share) {
        var last = between(arriving, to, share);
        var middle = between(leaving, arriving, share);
        return new Bend(at(share), between(middle, last, share), last, to);
    }

    /// The smallest box around it, handles left aside: it does not turn between its ends.
    Box box() {
        return Box.between(
                from.x(), Math.min(from.y(), to.y()), to.x(), Math.max(from.y(), to.y()));
    }

    Bend moved(double dx, double dy) {
        return new Bend(
                moved(from, dx, dy),
                moved(leaving, dx, dy),
                moved(arriving, dx, dy),
                moved(to, dx, dy));
    }

    private static Point moved(Point point, double dx, double dy) {
        return new Point(point.x() + dx, point.y() + dy);
    }

    private static Point between(Point one, Point other, double share) {
        return new Point(
                one.x() + (other.x() - one.x()) * share, one.y() + (other.y() - one.y()) * share);
    }
}

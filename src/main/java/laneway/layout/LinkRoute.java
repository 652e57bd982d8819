// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Link;

import java.util.List;

/// The way of a link across the board: straight runs with right angles, from the edge of one card
/// to the edge of another.
///
/// @param points at least two; the ends and the corners between them
public record LinkRoute(Link link, List<Point> points) {
    private static final double LEAST_ACROSS = 80;
    private static final double ACROSS_COUNTS = 1000;

    public LinkRoute {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("leads nowhere: " + points);
        }
    }

    /// The smallest box around it.
    public Box box() {
        double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
        return Box.between(left, top, right, bottom);
    }

    /// The same way elsewhere.
    LinkRoute moved(double dx, double dy) {
        return new LinkRoute(
                link,
                points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList());
    }

    /// Whether it has a run across that is worth mentioning; a label on another lies over cards.
    public boolean hasRoomForLabel() {
        for (int i = 1; i < points.size(); i++) {
            if (Math.abs(points.get(i).x() - points.get(i - 1).x()) > LEAST_ACROSS) {
                return true;
            }
        }
        return false;
    }

    /// The middle of its longest run, where there is most room for its label: of one across, if
    /// there is one worth mentioning, since a label beside cards would cover them.
    public Point middle() {
        double longest = -1;
        var middle = points.getFirst();
        for (int i = 1; i < points.size(); i++) {
            var from = points.get(i - 1);
            var to = points.get(i);
            double across = Math.abs(to.x() - from.x());
            double room =
                    across > LEAST_ACROSS ? across * ACROSS_COUNTS : Math.abs(to.y() - from.y());
            if (room > longest) {
                longest = room;
                middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
            }
        }
        return middle;
    }

    /// How far a point lies beside it.
    double distanceTo(Point at) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, distance(at, points.get(i - 1), points.get(i)));
        }
        return nearest;
    }

    private static double distance(Point at, Point from, Point to) {
        double x = Math.clamp(at.x(), Math.min(from.x(), to.x()), Math.max(from.x(), to.x()));
        double y = Math.clamp(at.y(), Math.min(from.y(), to.y()), Math.max(from.y(), to.y()));
        return Math.hypot(at.x() - x, at.y() - y);
    }
}

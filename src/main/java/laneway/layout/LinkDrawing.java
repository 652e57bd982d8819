// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Link;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// How links look, wherever they are drawn: lines with rounded corners, heads of arrows, and labels
/// upon them.
public final class LinkDrawing {
    /// How wide the line of a link is.
    public static final double WIDTH = 1.5;

    private static final double CORNER = 8;
    private static final double HEAD = 7;
    private static final double HALF_HEAD = 0.6 * HEAD;
    private static final double LABEL_PAD = 7;
    private static final double LABEL_HEIGHT = 20;
    private static final double WIDEST_LABEL = 220;

    private final Texts texts;

    LinkDrawing(Texts texts) {
        this.texts = texts;
    }

    /// The lines, and above all of them the labels.
    List<Item> items(LinkRoutes routes) {
        var items = new ArrayList<Item>();
        routes.list().forEach(route -> items.add(Item.Way.of(route)));
        routes.list().stream()
                .filter(route -> !route.link().label().isBlank())
                .forEach(route -> addLabel(route.link(), route.middle(), items));
        return items;
    }

    private void addLabel(Link link, Point middle, List<Item> into) {
        var text = texts.line(link.label(), Styles.LINK, WIDEST_LABEL - 2 * LABEL_PAD);
        double width = text.widest() + 2 * LABEL_PAD;
        var box =
                new Box(middle.x() - width / 2, middle.y() - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
        var words =
                new Box(
                        box.x() + LABEL_PAD,
                        box.y() + (LABEL_HEIGHT - text.height()) / 2,
                        text.widest(),
                        text.height());
        into.add(
                new Item.Panel(
                        ItemRole.LINK_LABEL,
                        box,
                        link.id(),
                        Form.PILL,
                        Tone.of(Shade.CARD),
                        Tone.of(Shade.CARD_LINE),
                        null));
        into.add(
                new Item.Text(
                        ItemRole.LINK_LABEL, words, link.id(), text, Tone.of(Shade.CARD_TEXT)));
    }

    /// The line of a link, from card to card; made anew by each call.
    public static Path2D line(LinkRoute route) {
        var points = route.points();
        var line = new Path2D.Double();
        line.moveTo(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            var before = toward(corner, points.get(i - 1));
            var after = toward(corner, points.get(i + 1));
            line.lineTo(before.x(), before.y());
            line.quadTo(corner.x(), corner.y(), after.x(), after.y());
        }
        line.lineTo(points.getLast().x(), points.getLast().y());
        return line;
    }

    /// The head of its arrow, to be filled; made anew by each call.
    public static Path2D head(LinkRoute route) {
        var points = route.points();
        var tip = points.getLast();
        double back = points.get(points.size() - 2).x() < tip.x() ? -HEAD : HEAD;
        var head = new Path2D.Double();
        head.moveTo(tip.x(), tip.y());
        head.lineTo(tip.x() + back, tip.y() - HALF_HEAD);
        head.lineTo(tip.x() + back, tip.y() + HALF_HEAD);
        head.closePath();
        return head;
    }

    /// A point some way from a corner on the way to another, at most half of it.
    private static Point toward(Point corner, Point other) {
        double length = Math.hypot(other.x() - corner.x(), other.y() - corner.y());
        double part = length == 0 ? 0 : Math.min(0.5, CORNER / length);
        return new Point(
                corner.x() + (other.x() - corner.x()) * part,
                corner.y() + (other.y() - corner.y()) * part);
    }
}

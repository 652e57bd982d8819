// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.ImageId;
import laneway.model.PartId;
import laneway.type.Paragraph;

import org.jspecify.annotations.Nullable;

/// One thing to draw. Screen, picture, PDF and slides draw the same items, in the same order.
public sealed interface Item {
    /// What it stands for.
    ItemRole role();

    /// Where it is.
    Box box();

    /// The part of the map that it belongs to.
    PartId part();

    /// The same item elsewhere.
    Item moved(double dx, double dy);

    /// A filled shape.
    ///
    /// @param line its outline, inside the box and one unit wide, of a circle [Panels#RING]; null
    ///   for none
    /// @param spine a strong stroke along its left side; null for none
    record Panel(
            ItemRole role,
            Box box,
            PartId part,
            Form form,
            Tone fill,
            @Nullable Tone line,
            @Nullable Tone spine)
            implements Item {
        /// A shape without outline and spine.
        static Panel plain(ItemRole role, Box box, PartId part, Form form, Tone fill) {
            return new Panel(role, box, part, form, fill, null, null);
        }

        @Override
        public Panel moved(double dx, double dy) {
            return new Panel(role, box.moved(dx, dy), part, form, fill, line, spine);
        }
    }

    /// Lines of text; the first begins at the top left corner of the box.
    record Text(ItemRole role, Box box, PartId part, Paragraph text, Tone tone) implements Item {
        @Override
        public Text moved(double dx, double dy) {
            return new Text(role, box.moved(dx, dy), part, text, tone);
        }
    }

    /// One line of text that runs from the bottom of the box to its top.
    record Upright(ItemRole role, Box box, PartId part, Paragraph text, Tone tone) implements Item {
        @Override
        public Upright moved(double dx, double dy) {
            return new Upright(role, box.moved(dx, dy), part, text, tone);
        }
    }

    /// An icon that fills the box.
    record Mark(ItemRole role, Box box, PartId part, Icon icon, Tone tone) implements Item {
        @Override
        public Mark moved(double dx, double dy) {
            return new Mark(role, box.moved(dx, dy), part, icon, tone);
        }
    }

    /// A smooth line.
    record Line(ItemRole role, Box box, PartId part, Trace trace, Stroke stroke, Tone tone)
            implements Item {
        /// A line of a curve.
        static Line of(Trace trace, Stroke stroke, PartId part, Tone tone) {
            var box = trace.box().grown(stroke.width());
            return new Line(ItemRole.CURVE, box, part, trace, stroke, tone);
        }

        @Override
        public Line moved(double dx, double dy) {
            return new Line(role, box.moved(dx, dy), part, trace.moved(dx, dy), stroke, tone);
        }
    }

    /// What lies between a smooth line and a height, filled.
    record Area(ItemRole role, Box box, PartId part, Trace trace, double height, Tone tone)
            implements Item {
        /// The ground of a curve.
        static Area of(Trace trace, double height, PartId part, Tone tone) {
            var line = trace.box();
            var box = line.union(new Box(line.x(), height, 0, 0));
            return new Area(ItemRole.CURVE_GROUND, box, part, trace, height, tone);
        }

        @Override
        public Area moved(double dx, double dy) {
            return new Area(role, box.moved(dx, dy), part, trace.moved(dx, dy), height + dy, tone);
        }
    }

    /// The way of a link from card to card, with the head of its arrow.
    record Way(ItemRole role, Box box, PartId part, LinkRoute route, Tone tone) implements Item {
        private static final double ROOM = 8;

        /// The way of a link as it looks where none is set apart.
        static Way of(LinkRoute route) {
            var box = route.box().grown(ROOM);
            return new Way(ItemRole.LINK, box, route.link().id(), route, Tone.of(Shade.LINK));
        }

        @Override
        public Way moved(double dx, double dy) {
            return new Way(role, box.moved(dx, dy), part, route.moved(dx, dy), tone);
        }
    }

    /// An image of the map, scaled to the box.
    record Picture(ItemRole role, Box box, PartId part, ImageId image) implements Item {
        @Override
        public Picture moved(double dx, double dy) {
            return new Picture(role, box.moved(dx, dy), part, image);
        }
    }
}

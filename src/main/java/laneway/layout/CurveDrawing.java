// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;
import laneway.model.Lane;

import java.util.ArrayList;
import java.util.List;

/// Draws the band of a row in the columns that a box touches.
///
/// @param y the row's top
/// @param width of the body
record CurveDrawing(CurveBand band, double y, double width, Box region) {
    private static final Stroke LINE = Stroke.continuous(2.5);
    private static final Stroke OTHER_LINE = Stroke.dashed(2);
    private static final double DOT = 11;
    private static final double OTHER_DOT = 7;
    private static final double AXIS = 1;

    /// What lies below the lines between columns: the ground between the curve and its middle.
    List<Item> ground() {
        var items = new ArrayList<Item>();
        double middle = y + CurveBand.y(0);
        for (Trace side : band.sides()) {
            for (Trace trace : side.within(region.x(), region.right())) {
                var moved = trace.moved(0, y);
                boolean good = moved.bends().getFirst().at(0.5).y() < middle;
                var tone = new Tone(Shade.CURVE_GROUND, good ? Colour.GREEN : Colour.RED);
                items.add(Item.Area.of(moved, middle, lane().id(), tone));
            }
        }
        return items;
    }

    /// What lies on the lines between columns: axis, curves, points and labels.
    List<Item> figures() {
        var items = new ArrayList<Item>();
        var axis = new Box(0, y + CurveBand.y(0) - AXIS / 2, width, AXIS);
        var grey = Tone.of(Shade.CURVE_AXIS);
        items.add(Item.Panel.plain(ItemRole.CURVE_AXIS, axis, lane().id(), Form.RECTANGLE, grey));
        band.other().ifPresent(other -> addOther(other, items));
        addOwn(items);
        for (CurveLabel label : band.labels()) {
            if (isSeen(label.box())) {
                items.addAll(label.items(y, new Tone(Shade.LANE, Palette.of(lane()))));
            }
        }
        return items;
    }

    private Lane lane() {
        return band.own().curve().lane();
    }

    private void addOwn(List<Item> into) {
        var tone = new Tone(Shade.SPINE, Palette.of(lane()));
        for (Trace trace : band.own().traces()) {
            for (Trace seen : trace.within(region.x(), region.right())) {
                into.add(Item.Line.of(seen.moved(0, y), LINE, lane().id(), tone));
            }
        }
        for (CurvePoint point : band.own().curve().points()) {
            var fill = point.cards().size() == 1 ? Tone.of(Shade.CARD) : tone;
            var box = dot(point, DOT);
            if (isSeen(box)) {
                into.add(
                        new Item.Panel(
                                ItemRole.CURVE_POINT,
                                box,
                                lane().id(),
                                Form.CIRCLE,
                                fill,
                                tone,
                                null));
            }
        }
    }

    /// A dashed line is drawn from its beginning, wherever it is looked at: its dashes stay where
    /// they are.
    private void addOther(CurveBand.Drawn other, List<Item> into) {
        var id = other.curve().lane().id();
        var tone = toneOf(other.curve().lane());
        for (Trace trace : other.traces()) {
            if (isSeen(trace.box())) {
                into.add(Item.Line.of(trace.moved(0, y), OTHER_LINE, id, tone));
            }
        }
        for (CurvePoint point : other.curve().points()) {
            var box = dot(point, OTHER_DOT);
            if (isSeen(box)) {
                into.add(Item.Panel.plain(ItemRole.CURVE_POINT, box, id, Form.CIRCLE, tone));
            }
        }
    }

    private Box dot(CurvePoint point, double size) {
        var at = CurveBand.place(point);
        return new Box(at.x() - size / 2, y + at.y() - size / 2, size, size);
    }

    private boolean isSeen(Box box) {
        return box.x() < region.right() && region.x() < box.right();
    }

    /// The tone of a lane that is compared to: grey where the user has not given it a colour, since
    /// lanes of one kind have the same otherwise.
    static Tone toneOf(Lane compared) {
        return new Tone(Shade.SPINE, compared.colour() == null ? Colour.GREY : compared.colour());
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Stop;
import laneway.type.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// How a track looks in its row: a line through all stages, and below it what happens in each.
record TrackDrawing(Ribbon.Track track, Columns columns, Texts texts) {
    private static final double TOP = 10;
    private static final double ICON = 18;
    private static final double DISC = 24;
    private static final double LINE = 3;
    private static final double BETWEEN = 4;
    private static final double LEAST_WIDTH = 150;
    private static final int MOST_LINES = 6;

    RibbonRow.Drawn draw() {
        var items = new ArrayList<Item>();
        double bottom = TOP + ICON;
        for (StageSlot slot : columns.stages()) {
            addLine(slot, items);
        }
        for (StageSlot slot : columns.stages()) {
            var stops =
                    track.stops().stream()
                            .filter(stop -> stop.stage().equals(slot.stage()))
                            .toList();
            if (!stops.isEmpty() && !columns.list().get(slot.firstColumn()).sliver()) {
                bottom = Math.max(bottom, addStops(stops, slot, items));
            }
        }
        return new RibbonRow.Drawn(items, bottom + TOP);
    }

    private double middle() {
        return TOP + ICON / 2;
    }

    private void addLine(StageSlot slot, List<Item> into) {
        var trace =
                Trace.through(
                        List.of(new Point(slot.x(), middle()), new Point(slot.right(), middle())));
        var stroke =
                switch (track.line()) {
                    case SOLID -> Stroke.continuous(LINE);
                    case DASHED -> Stroke.dashed(LINE);
                    case DOTTED -> Stroke.dotted(LINE);
                };
        into.add(Item.Line.of(trace, stroke, track.part(), new Tone(Shade.SPINE, track.hue())));
    }

    /// Beside each other where there is room, else one below the other; returns where they end.
    private double addStops(List<Stop> stops, StageSlot slot, List<Item> into) {
        double left = slot.x() + Grid.CELL_PAD;
        double room = slot.width() - 2 * Grid.CELL_PAD;
        double top = TOP + ICON + BETWEEN;
        if (room >= stops.size() * LEAST_WIDTH) {
            double share = room / stops.size();
            double bottom = top;
            for (int i = 0; i < stops.size(); i++) {
                double x = left + i * share;
                addIcon(x, into);
                double end = addText(stops.get(i), x, top, share - Grid.GAP, into);
                bottom = Math.max(bottom, end);
            }
            return bottom;
        }
        addIcon(left, into);
        double y = top;
        for (Stop stop : stops) {
            y = addText(stop, left, y, room, into) + BETWEEN;
        }
        return y - BETWEEN;
    }

    private void addIcon(double left, List<Item> into) {
        double inset = (DISC - ICON) / 2;
        var disc = new Box(left - inset, TOP - inset, DISC, DISC);
        var ground = new Tone(Shade.LANE, track.hue());
        into.add(Item.Panel.plain(ItemRole.RIBBON, disc, track.part(), Form.CIRCLE, ground));
        var box = new Box(left, TOP, ICON, ICON);
        var tone = new Tone(Shade.MARK, track.hue());
        into.add(new Item.Mark(ItemRole.RIBBON, box, track.part(), track.icon(), tone));
    }

    private double addText(Stop stop, double left, double top, double room, List<Item> into) {
        Paragraph text = texts.set(stop.text(), Styles.CARD, room, MOST_LINES);
        var box = new Box(left, top, text.width(), text.height());
        var tone = Tone.of(Shade.TITLE);
        into.add(new Item.Text(ItemRole.RIBBON_TEXT, box, stop.stage(), text, tone));
        return box.bottom();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.ArrayList;
import java.util.List;

/// A ribbon in its place.
///
/// @param y from the last lane's bottom on
/// @param items in the body, from there too
record RibbonRow(Ribbon ribbon, RibbonLabel label, double y, double height, List<Item> items) {
    private static final double STAGE_LINE = 4;

    static RibbonRow of(Ribbon ribbon, double y, Columns columns, Texts texts) {
        var label = RibbonLabel.of(ribbon, texts);
        var drawn =
                switch (ribbon) {
                    case Ribbon.Track track -> new TrackDrawing(track, columns, texts).draw();
                    case Ribbon.Current current ->
                            new CurrentDrawing(current, columns, texts).draw();
                    case Ribbon.Band band -> new BandDrawing(band, columns, texts).draw();
                };
        double height = Math.max(label.height(), drawn.height());
        var items = new ArrayList<Item>();
        addGround(ribbon, columns, height, items);
        items.addAll(drawn.items());
        return new RibbonRow(
                ribbon,
                label.at(y, height),
                y,
                height,
                items.stream().map(item -> item.moved(0, y)).toList());
    }

    /// What a ribbon looks like within its row.
    ///
    /// @param items from the row's top
    /// @param height that they need
    record Drawn(List<Item> items, double height) {}

    double bottom() {
        return y + height;
    }

    /// As below the cards of a lane.
    private static void addGround(Ribbon ribbon, Columns columns, double height, List<Item> into) {
        var ground = new Box(0, 0, columns.width(), height);
        into.add(panel(ribbon, ground, new Tone(Shade.LANE, ribbon.hue())));
        for (StageSlot slot : columns.stages()) {
            if (slot.x() > 0) {
                var line = new Box(slot.x() - STAGE_LINE / 2, 0, STAGE_LINE, height);
                into.add(panel(ribbon, line, Tone.of(Shade.CANVAS)));
            }
        }
    }

    private static Item panel(Ribbon ribbon, Box box, Tone tone) {
        return Item.Panel.plain(ItemRole.RIBBON, box, ribbon.part(), Form.RECTANGLE, tone);
    }
}

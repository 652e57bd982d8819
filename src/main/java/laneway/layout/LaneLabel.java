// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Lane;
import laneway.type.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// The label at the left of a row: the lane's icon and name on its colour.
record LaneLabel(Lane lane, Paragraph name) {
    private static final double LEFT = -Grid.LABELS + 8;
    private static final double WIDTH = Grid.LABELS - 16;
    private static final double ICON = 20;
    private static final double TEXT = LEFT + 16 + ICON + 8;
    private static final double TOP = 14;
    private static final int MOST_LINES = 4;

    static LaneLabel of(Lane lane, Texts texts) {
        double room = LEFT + WIDTH - 8 - TEXT - (lane.locked() ? 18 : 0);
        var name =
                lane.collapsed()
                        ? texts.line(lane.name(), Styles.LANE, room)
                        : texts.set(lane.name(), Styles.LANE, room, MOST_LINES);
        return new LaneLabel(lane, name);
    }

    /// How high the row must be at least.
    double leastHeight() {
        return lane.collapsed() ? Grid.SLIVER : Math.max(Grid.ROW_LEAST, name.height() + 2 * TOP);
    }

    List<Item> items(double y, double height) {
        var hue = Palette.of(lane);
        var items = new ArrayList<Item>();
        double top = lane.collapsed() ? (height - name.lineHeight()) / 2 : TOP;
        items.add(
                new Item.Panel(
                        ItemRole.LANE_LABEL,
                        new Box(LEFT, y, WIDTH, height),
                        lane.id(),
                        Form.ROUNDED,
                        new Tone(Shade.LABEL, hue),
                        null,
                        new Tone(Shade.SPINE, hue)));
        items.add(mark(ItemRole.LANE_ICON, Icon.of(lane.kind()), LEFT + 16, y + top - 1, ICON));
        var box = new Box(TEXT, y + top, name.width(), name.height());
        items.add(
                new Item.Text(ItemRole.LANE_NAME, box, lane.id(), name, Tone.of(Shade.LABEL_TEXT)));
        if (lane.locked()) {
            items.add(mark(ItemRole.LANE_ICON, Icon.LOCK, LEFT + WIDTH - 24, y + top + 1, 16));
        }
        return items;
    }

    private Item mark(ItemRole role, Icon icon, double x, double y, double size) {
        var tone = new Tone(Shade.MARK, Palette.of(lane));
        return new Item.Mark(role, new Box(x, y, size, size), lane.id(), icon, tone);
    }
}

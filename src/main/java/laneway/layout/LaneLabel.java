// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Lane;
import laneway.type.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// The label at the left of a row: the lane's icon and name on its colour.
record LaneLabel(Lane lane, Paragraph name, Texts texts) {
    private static final double LEFT = -Grid.LABELS + 8;
    private static final double WIDTH = Grid.LABELS - 16;
    private static final double ICON = 20;
    private static final double LEAST_ICON = 8;
    private static final double TEXT = LEFT + 16 + ICON + 8;
    private static final double TOP = 14;
    private static final double LEAST_TOP = 2;
    private static final int MOST_LINES = 4;

    static LaneLabel of(Lane lane, Texts texts) {
        return new LaneLabel(lane, name(lane, texts, lane.collapsed() ? 1 : MOST_LINES), texts);
    }

    private static Paragraph name(Lane lane, Texts texts, int lines) {
        double room = LEFT + WIDTH - 8 - TEXT - (lane.locked() ? 18 : 0);
        return lines == 1
                ? texts.line(lane.name(), Styles.LANE, room)
                : texts.set(lane.name(), Styles.LANE, room, lines);
    }

    /// How high the row must be at least.
    double leastHeight() {
        return lane.collapsed() ? Grid.SLIVER : Math.max(Grid.ROW_LEAST, name.height() + 2 * TOP);
    }

    /// As much of the label as a height has room for.
    List<Item> items(double y, double height) {
        var hue = Palette.of(lane);
        var items = new ArrayList<Item>();
        items.add(
                new Item.Panel(
                        ItemRole.LANE_LABEL,
                        new Box(LEFT, y, WIDTH, height),
                        lane.id(),
                        Form.ROUNDED,
                        new Tone(Shade.LABEL, hue),
                        null,
                        new Tone(Shade.SPINE, hue)));
        double lineHeight = name.lineHeight();
        int lines = (int) ((height - 2 * LEAST_TOP) / lineHeight);
        double top = Math.min(TOP, (height - lineHeight) / 2);
        double icon = Math.min(ICON, height - 2);
        if (icon >= LEAST_ICON) {
            double iconTop = y + top + (lineHeight - icon) / 2;
            items.add(mark(Icon.of(lane.kind()), LEFT + 16 + (ICON - icon) / 2, iconTop, icon));
        }
        if (lines > 0) {
            addName(y, height, top, lines, items);
        }
        return items;
    }

    private void addName(double y, double height, double top, int lines, List<Item> into) {
        var shown = lines < name.lines().size() ? name(lane, texts, lines) : name;
        double shownTop = y + Math.min(top, (height - shown.height()) / 2);
        var box = new Box(TEXT, shownTop, shown.width(), shown.height());
        var tone = Tone.of(Shade.LABEL_TEXT);
        into.add(new Item.Text(ItemRole.LANE_NAME, box, lane.id(), shown, tone));
        if (lane.locked()) {
            into.add(mark(Icon.LOCK, LEFT + WIDTH - 24, shownTop + 1, 16));
        }
    }

    private Item mark(Icon icon, double x, double y, double size) {
        var tone = new Tone(Shade.MARK, Palette.of(lane));
        var box = new Box(x, y, size, size);
        return new Item.Mark(ItemRole.LANE_ICON, box, lane.id(), icon, tone);
    }
}

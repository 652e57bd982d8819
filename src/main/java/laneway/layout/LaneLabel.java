// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Lane;
import laneway.type.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The label at the left of a row: the lane's icon and name on its colour, and where the lane has a
/// curve its scale.
record LaneLabel(Lane lane, Paragraph name, Optional<CurveScale> scale, Texts texts) {
    static final double LEFT = -Grid.LABELS + 8;
    static final double WIDTH = Grid.LABELS - 16;
    private static final double ICON = 20;
    private static final double LEAST_ICON = 8;
    static final double TEXT = LEFT + 16 + ICON + 8;
    private static final double TOP = 14;
    private static final double LEAST_TOP = 2;
    private static final int MOST_LINES = 4;

    /// @param compared the lane whose curve is drawn beside the lane's own
    static LaneLabel of(Lane lane, Optional<Lane> compared, Texts texts) {
        var scale =
                Curve.isShownIn(lane)
                        ? Optional.of(CurveScale.of(lane, compared, texts))
                        : Optional.<CurveScale>empty();
        var name = name(lane, texts, lane.collapsed() ? 1 : MOST_LINES);
        return new LaneLabel(lane, name, scale, texts);
    }

    /// Whether it is the label of a lane still.
    boolean serves(Lane now, Optional<Lane> compared) {
        return lane.equals(now) && scale.flatMap(CurveScale::compared).equals(compared);
    }

    private static Paragraph name(Lane lane, Texts texts, int lines) {
        double room = right(lane) - 8 - TEXT - (lane.locked() ? 18 : 0);
        return lines == 1
                ? texts.line(lane.name(), Styles.LANE, room)
                : texts.set(lane.name(), Styles.LANE, room, lines);
    }

    /// Where the room for names ends.
    static double right(Lane lane) {
        return LEFT + WIDTH - (Curve.isShownIn(lane) ? CurveScale.WIDTH : 0);
    }

    /// How high the row must be at least.
    double leastHeight() {
        return lane.collapsed() ? Grid.SLIVER : Math.max(Grid.ROW_LEAST, name.height() + 2 * TOP);
    }

    /// As much of the label as a height has room for.
    ///
    /// @param squeeze how much lower than usual it is, from 0 to 1
    List<Item> items(double y, double height, double squeeze) {
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
            double below = addName(y, height, top, lines, items);
            scale.ifPresent(shown -> shown.addName(below, y + height, items));
        }
        scale.ifPresent(shown -> shown.addFaces(y, squeeze, items));
        return items;
    }

    /// Adds the name and returns where it ends.
    private double addName(double y, double height, double top, int lines, List<Item> into) {
        var shown = lines < name.lines().size() ? name(lane, texts, lines) : name;
        double shownTop = y + Math.min(top, (height - shown.height()) / 2);
        var box = new Box(TEXT, shownTop, shown.width(), shown.height());
        var tone = Tone.of(Shade.LABEL_TEXT);
        into.add(new Item.Text(ItemRole.LANE_NAME, box, lane.id(), shown, tone));
        if (lane.locked()) {
            into.add(mark(Icon.LOCK, right(lane) - 24, shownTop + 1, 16));
        }
        return box.bottom();
    }

    private Item mark(Icon icon, double x, double y, double size) {
        var tone = new Tone(Shade.MARK, Palette.of(lane));
        var box = new Box(x, y, size, size);
        return new Item.Mark(ItemRole.LANE_ICON, box, lane.id(), icon, tone);
    }
}

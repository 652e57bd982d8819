// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;
import laneway.model.PartId;
import laneway.type.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How real customers look in their row: a post in each stage as high as those in it, and between
/// two stages a bar as thick as those who pass.
record CurrentDrawing(Ribbon.Current current, Columns columns, Texts texts) {
    private static final double TOP = 8;
    private static final double MOST = 64;
    private static final double LEAST = 2;
    private static final double POST = 12;
    private static final double GAP = 4;

    RibbonRow.Drawn draw() {
        var items = new ArrayList<Item>();
        double line = texts.line("0", Styles.CHIP, MOST).height();
        double middle = TOP + line + GAP + MOST / 2;
        for (Ribbon.Way way : current.ways()) {
            slot(way.from())
                    .ifPresent(from ->
                            slot(way.to()).ifPresent(to -> add(way, from, to, middle, items)));
        }
        for (Ribbon.Stay stay : current.stays()) {
            slot(stay.stage()).ifPresent(slot -> add(stay, slot, middle, items));
        }
        return new RibbonRow.Drawn(items, middle + MOST / 2 + TOP);
    }

    private Optional<StageSlot> slot(PartId stage) {
        return columns.stages().stream()
                .filter(slot -> slot.stage().equals(stage))
                .filter(slot -> !columns.list().get(slot.firstColumn()).sliver())
                .findFirst();
    }

    private static double middle(StageSlot slot) {
        return slot.x() + slot.width() / 2;
    }

    private static double height(double share) {
        return Math.max(LEAST, share * MOST);
    }

    private void add(Ribbon.Way way, StageSlot from, StageSlot to, double middle, List<Item> into) {
        double thick = height(way.share());
        double left = middle(from);
        var hue = way.strong() ? Colour.RED : current.hue();
        var box = new Box(left, middle - thick / 2, middle(to) - left, thick);
        into.add(panel(box, Form.RECTANGLE, new Tone(Shade.BADGE, hue)));
        double room = box.width() - 2 * POST;
        var text = texts.line(way.text(), Styles.CHIP, Math.max(1, room));
        if (text.widest() <= room) {
            double x = from.right() - text.widest() / 2;
            double y =
                    thick > text.height() + GAP
                            ? middle - text.height() / 2
                            : box.y() - text.height() - 1;
            add(text, x, y, thick > text.height() + GAP, hue, into);
        }
    }

    private void add(Ribbon.Stay stay, StageSlot slot, double middle, List<Item> into) {
        double high = height(stay.share());
        var post = new Box(middle(slot) - POST / 2, middle - high / 2, POST, high);
        into.add(panel(post, Form.ROUNDED, new Tone(Shade.SPINE, current.hue())));
        var text = texts.line(stay.text(), Styles.CHIP, slot.width());
        double x = middle(slot) - text.widest() / 2;
        add(text, x, post.y() - text.height() - GAP / 2, false, current.hue(), into);
    }

    private void add(
            Paragraph text, double x, double y, boolean upon, Colour hue, List<Item> into) {
        var box = new Box(x, y, text.widest(), text.height());
        var tone = upon ? new Tone(Shade.BADGE_TEXT, hue) : Tone.of(Shade.TITLE);
        into.add(new Item.Text(ItemRole.RIBBON_TEXT, box, current.part(), text, tone));
    }

    private Item panel(Box box, Form form, Tone tone) {
        return Item.Panel.plain(ItemRole.RIBBON, box, current.part(), form, tone);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;
import laneway.model.StageId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How marks between stages look: pills across the upper edge of the chevrons, where two of them
/// meet. Where there is little room, only their first icon is left, and at last nothing.
record MarkDrawing(Columns columns, double headerHeight, Texts texts) {
    private static final double TOP = 1;
    private static final double HEIGHT = 22;
    private static final double PAD = 6;
    private static final double ICON = 14;
    private static final double GAP = 3;
    private static final double WIDEST = 140;

    List<Item> items(List<StageMark> marks) {
        var items = new ArrayList<Item>();
        for (StageMark mark : marks) {
            var from = slot(mark.from());
            var to = slot(mark.to());
            if (from.isPresent() && to.isPresent()) {
                add(mark, from.get(), to.get(), items);
            }
        }
        return items;
    }

    private Optional<StageSlot> slot(StageId stage) {
        return columns.stages().stream().filter(slot -> slot.stage().equals(stage)).findFirst();
    }

    private void add(StageMark mark, StageSlot from, StageSlot to, List<Item> into) {
        double room = Math.min(from.width(), to.width()) - 2 * GAP;
        var text = texts.line(mark.text(), Styles.CHIP, WIDEST);
        double words = mark.text().isEmpty() ? 0 : text.widest() + GAP;
        double width = 2 * PAD + mark.icons().size() * (ICON + GAP) - GAP + words;
        var icons = mark.icons();
        if (width > room) {
            width = 2 * PAD + ICON;
            words = 0;
            icons = icons.stream().limit(1).toList();
        }
        if (width > room || icons.isEmpty()) {
            return;
        }
        double middle = from.right() + GAP;
        var box = new Box(middle - width / 2, TOP - headerHeight, width, HEIGHT);
        var hue = mark.strong() ? Colour.RED : Colour.GREY;
        into.add(
                new Item.Panel(
                        ItemRole.STAGE_MARK,
                        box,
                        mark.from(),
                        Form.PILL,
                        new Tone(mark.strong() ? Shade.HEATED : Shade.CARD, hue),
                        new Tone(Shade.SPINE, hue),
                        null));
        double x = box.x() + PAD;
        for (Icon icon : icons) {
            var at = new Box(x, box.y() + (HEIGHT - ICON) / 2, ICON, ICON);
            var tone = new Tone(Shade.MARK, hue);
            into.add(new Item.Mark(ItemRole.STAGE_MARK, at, mark.from(), icon, tone));
            x += ICON + GAP;
        }
        if (words > 0) {
            double y = box.y() + (HEIGHT - text.height()) / 2;
            var at = new Box(x, y, text.widest(), text.height());
            var tone = Tone.of(Shade.CARD_TEXT);
            into.add(new Item.Text(ItemRole.STAGE_MARK_TEXT, at, mark.from(), text, tone));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.ArrayList;
import java.util.List;

/// How a band looks in its row: from the first stage in which it may begin to the end, with a flag
/// in each of those, and its states in a row.
record BandDrawing(Ribbon.Band band, Columns columns, Texts texts) {
    private static final double TOP = 8;
    private static final double INSET = 4;
    private static final double PAD = 10;
    private static final double FLAG = 14;
    private static final double STATE = 26;
    private static final double BETWEEN = 6;
    private static final double MOST = 260;

    RibbonRow.Drawn draw() {
        var starts =
                columns.stages().stream()
                        .filter(slot -> band.starts().contains(slot.stage()))
                        .toList();
        double left = INSET + (starts.isEmpty() ? 0 : starts.getFirst().x());
        double right = columns.width() - INSET;
        var upon = new ArrayList<Item>();
        double y = TOP + PAD - BETWEEN;
        if (band.starts().isEmpty()) {
            y = addFlag(left + PAD, y, right, upon);
        } else {
            double top = y;
            for (StageSlot slot : starts) {
                y = addFlag(slot.x() + INSET + PAD, top, slot.right(), upon);
            }
        }
        y = addStates(left + PAD, y, right - PAD, upon);
        var items = new ArrayList<Item>();
        var box = new Box(left, TOP, right - left, y + PAD - TOP);
        items.add(
                new Item.Panel(
                        ItemRole.RIBBON,
                        box,
                        band.part(),
                        Form.ROUNDED,
                        new Tone(Shade.CHIP, band.hue()),
                        null,
                        new Tone(Shade.SPINE, band.hue())));
        items.addAll(upon);
        return new RibbonRow.Drawn(items, box.bottom() + TOP);
    }

    /// Returns where it ends.
    private double addFlag(double x, double y, double right, List<Item> into) {
        var text = texts.line(band.start(), Styles.CHIP, Math.max(1, right - x - FLAG - PAD));
        double middle = y + text.height() / 2;
        var tone = new Tone(Shade.CHIP_TEXT, band.hue());
        var flag = new Box(x, middle - FLAG / 2, FLAG, FLAG);
        into.add(new Item.Mark(ItemRole.RIBBON, flag, band.part(), Icon.FLAG, tone));
        var box = new Box(flag.right() + INSET, y, text.widest(), text.height());
        if (box.right() <= right) {
            into.add(new Item.Text(ItemRole.RIBBON_TEXT, box, band.part(), text, tone));
        }
        return box.bottom();
    }

    /// As many beside each other as there is room for; returns where they end.
    private double addStates(double left, double top, double right, List<Item> into) {
        double x = left;
        double y = top + BETWEEN;
        var form = Form.FIRST_CHEVRON;
        for (String state : band.states()) {
            var text = texts.line(state, Styles.STEP, MOST);
            double pad = Panels.POINT + (form == Form.CHEVRON ? BETWEEN : 0);
            double width = text.widest() + pad + Panels.POINT + BETWEEN;
            if (x > left && x + width > right) {
                x = left;
                y += STATE + BETWEEN;
            }
            var box = new Box(x, y, width, STATE);
            var fill = new Tone(Shade.BADGE, band.hue());
            into.add(Item.Panel.plain(ItemRole.RIBBON, box, band.part(), form, fill));
            var at =
                    new Box(x + pad, y + (STATE - text.height()) / 2, text.widest(), text.height());
            var tone = new Tone(Shade.BADGE_TEXT, band.hue());
            into.add(new Item.Text(ItemRole.RIBBON_TEXT, at, band.part(), text, tone));
            x = box.right() - Panels.POINT + INSET;
            form = Form.CHEVRON;
        }
        return band.states().isEmpty() ? top : y + STATE;
    }
}

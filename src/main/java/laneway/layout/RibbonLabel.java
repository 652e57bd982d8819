// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.type.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// The label at the left of a ribbon: its icon and name, and a few words more below.
///
/// @param y from the last lane's bottom on
/// @param height of the row
record RibbonLabel(
        Ribbon ribbon, Paragraph name, Paragraph note, Texts texts, double y, double height) {
    private static final double ICON = 20;
    private static final double LEAST_ICON = 8;
    private static final double PAD = 8;
    private static final int MOST_LINES_OF_NAME = 2;
    private static final int MOST_LINES_OF_NOTE = 4;
    private static final double ROOM = LaneLabel.LEFT + LaneLabel.WIDTH - 8 - LaneLabel.TEXT;

    /// A label as high as its texts.
    static RibbonLabel of(Ribbon ribbon, Texts texts) {
        var name = texts.set(ribbon.label(), Styles.LANE, ROOM, MOST_LINES_OF_NAME);
        var note = texts.set(ribbon.note(), Styles.CHIP, ROOM, MOST_LINES_OF_NOTE);
        double noteHeight = ribbon.note().isBlank() ? 0 : note.height();
        return new RibbonLabel(ribbon, name, note, texts, 0, name.height() + noteHeight + 2 * PAD);
    }

    RibbonLabel at(double top, double rowHeight) {
        return new RibbonLabel(ribbon, name, note, texts, top, rowHeight);
    }

    /// As much of the label as there is room for.
    ///
    /// @param top where the last lane ends
    /// @param squeeze how much lower and further up than usual, from 0 to 1
    List<Item> items(double top, double squeeze) {
        var items = new ArrayList<Item>();
        var box = new Box(LaneLabel.LEFT, (top + y) * squeeze, LaneLabel.WIDTH, height * squeeze);
        items.add(
                new Item.Panel(
                        ItemRole.RIBBON_LABEL,
                        box,
                        ribbon.part(),
                        Form.ROUNDED,
                        new Tone(Shade.LABEL, ribbon.hue()),
                        null,
                        new Tone(Shade.SPINE, ribbon.hue())));
        double lineHeight = name.lineHeight();
        double pad = Math.min(PAD, Math.max(0, (box.height() - lineHeight) / 2));
        addIcon(box, pad + lineHeight / 2, items);
        var shown =
                name.height() + 2 * pad <= box.height()
                        ? name
                        : texts.line(ribbon.label(), Styles.LANE, ROOM);
        if (shown.height() > box.height()) {
            return items;
        }
        add(shown, box.y() + pad, Shade.LABEL_TEXT, items);
        double below = pad + shown.height();
        if (!ribbon.note().isBlank() && below + note.height() + PAD / 2 <= box.height()) {
            add(note, box.y() + below, Shade.LABEL_TEXT, items);
        }
        return items;
    }

    private void addIcon(Box box, double middle, List<Item> into) {
        double icon = Math.min(ICON, box.height() - 2);
        if (icon < LEAST_ICON) {
            return;
        }
        double centre = Math.min(middle, box.height() / 2);
        var at =
                new Box(
                        LaneLabel.LEFT + 16 + (ICON - icon) / 2,
                        box.y() + Math.max(centre, icon / 2) - icon / 2,
                        icon,
                        icon);
        var tone = new Tone(Shade.MARK, ribbon.hue());
        into.add(new Item.Mark(ItemRole.RIBBON_LABEL, at, ribbon.part(), ribbon.icon(), tone));
    }

    private void add(Paragraph text, double top, Shade shade, List<Item> into) {
        var box = new Box(LaneLabel.TEXT, top, text.width(), text.height());
        into.add(new Item.Text(ItemRole.RIBBON_NAME, box, ribbon.part(), text, Tone.of(shade)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;

import java.util.ArrayList;
import java.util.List;

/// How figures of stages look: pills in the middle of the upper edge of the chevrons, left out
/// where there is no room for them.
record FigureDrawing(Columns columns, double headerHeight, Texts texts) {
    private static final double TOP = 3;
    private static final double HEIGHT = 18;
    private static final double PAD = 7;
    private static final double ICON = 12;
    private static final double GAP = 4;

    /// What is kept free at both sides for the marks between stages.
    private static final double ASIDE = 50;

    List<Item> items(List<StageFigure> figures) {
        var items = new ArrayList<Item>();
        for (StageFigure figure : figures) {
            columns.stages().stream()
                    .filter(slot -> slot.stage().equals(figure.stage()))
                    .filter(slot -> !columns.list().get(slot.firstColumn()).sliver())
                    .forEach(slot -> add(figure, slot, items));
        }
        return items;
    }

    private void add(StageFigure figure, StageSlot slot, List<Item> into) {
        var text = texts.line(figure.text(), Styles.CHIP, slot.width());
        double width = 2 * PAD + ICON + GAP + text.widest();
        if (width > slot.width() - 2 * ASIDE) {
            return;
        }
        double x = slot.x() + (slot.width() - width) / 2;
        var box = new Box(x, TOP - headerHeight, width, HEIGHT);
        var fill = new Tone(Shade.CARD, Colour.GREY);
        into.add(Item.Panel.plain(ItemRole.STAGE_FIGURE, box, figure.stage(), Form.PILL, fill));
        var icon = new Box(x + PAD, box.y() + (HEIGHT - ICON) / 2, ICON, ICON);
        var tone = new Tone(Shade.MARK, Colour.GREY);
        into.add(new Item.Mark(ItemRole.STAGE_FIGURE, icon, figure.stage(), Icon.PEOPLE, tone));
        var at =
                new Box(
                        icon.right() + GAP,
                        box.y() + (HEIGHT - text.height()) / 2,
                        text.widest(),
                        text.height());
        into.add(
                new Item.Text(
                        ItemRole.STAGE_FIGURE_TEXT,
                        at,
                        figure.stage(),
                        text,
                        Tone.of(Shade.CARD_TEXT)));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.JourneyMap;

import java.util.ArrayList;
import java.util.List;

/// The placed title block.
record Title(TitleBlock block, double height, List<Item> items) {
    /// As far as the labels' panels stand from their edge.
    private static final double INDENT = 8;

    static Title of(TitleBlock block, JourneyMap map, Header header, Columns columns, Texts texts) {
        if (block.isEmpty()) {
            return new Title(block, 0, List.of());
        }
        double x = -Grid.LABELS + INDENT;
        double width = columns.width() + Grid.LABELS - 2 * INDENT;
        var title = texts.set(block.title(), Styles.TITLE, width);
        var details =
                block.details().stream().map(d -> texts.set(d, Styles.DETAIL, width)).toList();
        double height = 20 + title.height() + 12;
        for (var detail : details) {
            height += detail.height();
        }
        double y = -header.height() - height + 20;
        var items = new ArrayList<Item>();
        var id = map.id();
        items.add(
                new Item.Text(
                        ItemRole.TITLE,
                        new Box(x, y, width, title.height()),
                        id,
                        title,
                        Tone.of(Shade.TITLE)));
        y += title.height() + 4;
        for (var detail : details) {
            items.add(
                    new Item.Text(
                            ItemRole.DETAIL,
                            new Box(x, y, width, detail.height()),
                            id,
                            detail,
                            Tone.of(Shade.DETAIL)));
            y += detail.height();
        }
        return new Title(block, height, List.copyOf(items));
    }

    /// What is kept free left of the labels: a page needs it, a board that scrolls does not.
    double margin() {
        return block.isEmpty() ? 0 : Grid.MARGIN - INDENT;
    }

    /// The same title over another header.
    Title over(JourneyMap map, Header header, Columns columns, Texts texts) {
        return of(block, map, header, columns, texts);
    }
}

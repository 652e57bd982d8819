// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The ribbons below the lanes, placed from the bottom of the last lane on.
///
/// @param titles of the groups, among the labels
/// @param height of all of them; 0 where there are none
record RibbonPile(List<RibbonRow> rows, List<Item.Text> titles, double height) {
    private static final double ABOVE = 16;
    private static final double BELOW_TITLE = 6;
    private static final int MOST_LINES_OF_TITLE = 2;

    static RibbonPile of(List<Ribbons> groups, Columns columns, Texts texts) {
        var rows = new ArrayList<RibbonRow>();
        var titles = new ArrayList<Item.Text>();
        double y = 0;
        for (Ribbons group : groups) {
            if (group.list().isEmpty()) {
                continue;
            }
            y += ABOVE;
            var title = texts.set(group.title(), Styles.STEP, LaneLabel.WIDTH, MOST_LINES_OF_TITLE);
            titles.add(
                    new Item.Text(
                            ItemRole.RIBBON_NAME,
                            new Box(LaneLabel.LEFT, y, title.width(), title.height()),
                            group.list().getFirst().part(),
                            title,
                            Tone.of(Shade.DETAIL)));
            y += title.height() + BELOW_TITLE;
            for (Ribbon ribbon : group.list()) {
                var row = RibbonRow.of(ribbon, y, columns, texts);
                rows.add(row);
                y = row.bottom() + Grid.ROW_GAP;
            }
        }
        return new RibbonPile(List.copyOf(rows), List.copyOf(titles), y);
    }

    /// @param top where the last lane ends
    List<Item> items(double top, Box region) {
        return rows.stream()
                .filter(row -> top + row.y() < region.bottom() && region.y() < top + row.bottom())
                .flatMap(row -> row.items().stream())
                .map(item -> item.moved(0, top))
                .filter(item -> item.box().intersects(region))
                .toList();
    }

    /// @param squeeze how much lower and further up than usual, from 0 to 1
    List<Item> labelItems(double top, double squeeze) {
        var labels = rows.stream().flatMap(row -> row.label().items(top, squeeze).stream());
        var named =
                titles.stream()
                        .filter(title -> title.box().height() <= room(title) * squeeze)
                        .map(title ->
                                title.moved(
                                        0, (top + title.box().y()) * squeeze - title.box().y()));
        return Stream.concat(named, labels).toList();
    }

    private static double room(Item.Text title) {
        return title.box().height() + ABOVE + BELOW_TITLE;
    }

    /// What lies at a height from the last lane's bottom on.
    Optional<Ribbon> at(double y) {
        return rows.stream()
                .filter(row -> row.y() <= y && y < row.bottom())
                .map(RibbonRow::ribbon)
                .findFirst();
    }
}

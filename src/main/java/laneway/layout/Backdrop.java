// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.type.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// What lies below the cards of a row: its tint, the lines between columns, its emotional curve,
/// and what is folded away.
record Backdrop(Row row, Columns columns, RowContent content) {
    private static final double STAGE_LINE = 4;
    private static final double STEP_LINE = 1;

    List<Item> items(Box region) {
        var items = new ArrayList<Item>();
        var lane = row.lane();
        var tint = new Tone(Shade.LANE, Palette.of(lane));
        items.add(Item.Panel.plain(ItemRole.LANE, row.box(), lane.id(), Form.RECTANGLE, tint));
        var curve =
                content.band()
                        .map(band -> new CurveDrawing(band, row.y(), columns.width(), region));
        curve.ifPresent(drawing -> items.addAll(drawing.ground()));
        for (int i = columns.firstEndingAfter(region.x()); i < columns.list().size(); i++) {
            var column = columns.list().get(i);
            if (column.x() - STAGE_LINE >= region.right()) {
                break;
            }
            addColumn(column, items);
        }
        curve.ifPresent(drawing -> items.addAll(drawing.figures()));
        content.metrics().stream()
                .flatMap(metrics -> metrics.items().stream())
                .map(item -> item.moved(0, row.y()))
                .filter(item -> item.box().intersects(region))
                .forEach(items::add);
        return items;
    }

    private void addColumn(Column column, List<Item> items) {
        if (column.sliver()) {
            var box = new Box(column.x(), row.y(), column.width(), row.height());
            items.add(
                    Item.Panel.plain(
                            ItemRole.SLIVER,
                            box,
                            column.stage(),
                            Form.RECTANGLE,
                            Tone.of(Shade.SLIVER)));
        }
        boolean firstOfStage = startsStage(column.index());
        addLine(column.x(), firstOfStage, items);
        boolean lastOfStage = startsStage(column.index() + 1);
        if (column.index() + 1 < columns.list().size()) {
            addLine(column.right(), lastOfStage, items);
        }
        content.count(column.index()).ifPresent(text -> items.add(count(column, text)));
    }

    private boolean startsStage(int column) {
        return column < columns.list().size()
                && columns.stages().stream().anyMatch(slot -> slot.firstColumn() == column);
    }

    private void addLine(double x, boolean betweenStages, List<Item> items) {
        if (x == 0) {
            return;
        }
        double width = betweenStages ? STAGE_LINE : STEP_LINE;
        var box = new Box(x - width / 2, row.y(), width, row.height());
        var tone = Tone.of(betweenStages ? Shade.CANVAS : Shade.DIVIDER);
        items.add(Item.Panel.plain(ItemRole.DIVIDER, box, row.lane().id(), Form.RECTANGLE, tone));
    }

    private Item count(Column column, Paragraph text) {
        double x = column.x() + (column.width() - text.widest()) / 2;
        double y = row.y() + (Math.min(row.height(), Grid.SLIVER) - text.height()) / 2;
        return new Item.Text(
                ItemRole.COUNT,
                new Box(x, y, text.widest(), text.height()),
                row.lane().id(),
                text,
                Tone.of(Shade.SLIVER_TEXT));
    }
}

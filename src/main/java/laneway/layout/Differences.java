// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.ArrayList;
import java.util.List;

/// What looks different between two boards of which one came out of the other.
record Differences(Board before, Board after) {
    /// Shadows and outlines reach a little beyond their boxes.
    private static final double MARGIN = 3;

    List<Update.Shift> shifts() {
        var shifts = new ArrayList<Update.Shift>();
        if (!sameLanes()) {
            return shifts;
        }
        for (int i = 0; i < after.rows().size(); i++) {
            var old = before.rows().get(i);
            var row = after.rows().get(i);
            if (old.y() != row.y() || old.height() != row.height()) {
                shifts.add(new Update.Shift(i, old.y(), old.height(), row.y(), row.height()));
            }
        }
        return shifts;
    }

    List<Box> dirty() {
        if (before.grid() != after.grid()
                || before.headerHeight() != after.headerHeight()
                || !sameLanes()) {
            return List.of(before.bounds().union(after.bounds()));
        }
        var boxes = new ArrayList<Box>();
        if (before.header() != after.header()) {
            boxes.add(Box.between(0, -after.headerHeight(), after.bodyWidth(), 0));
        }
        for (int i = 0; i < after.rows().size(); i++) {
            var old = before.rows().get(i);
            var row = after.rows().get(i);
            if (old == row) {
                continue;
            }
            if (old.label() != row.label()) {
                boxes.add(row.labelBox().union(row.box()));
            }
            addCells(old, row, boxes);
            if (old.height() != row.height()) {
                boxes.add(below(Math.min(old.bottom(), row.bottom())));
                break;
            }
        }
        return boxes;
    }

    private Box below(double y) {
        var all = before.bounds().union(after.bounds());
        return Box.between(all.x(), y - 2 * Panels.RADIUS, all.right(), all.bottom());
    }

    private boolean sameLanes() {
        if (before.rows().size() != after.rows().size()) {
            return false;
        }
        for (int i = 0; i < after.rows().size(); i++) {
            if (!before.rows().get(i).lane().id().equals(after.rows().get(i).lane().id())) {
                return false;
            }
        }
        return true;
    }

    private void addCells(Row old, Row row, List<Box> into) {
        if (old.content() == row.content()) {
            return;
        }
        addBand(old, row, into);
        if (!old.content().metrics().equals(row.content().metrics())) {
            into.add(row.box());
        }
        addSpans(old, row, into);
        addSpans(row, old, into);
        for (Column column : after.columns()) {
            int i = column.index();
            var flow = row.content().flow(i);
            if (old.content().top(i) != row.content().top(i)
                    || flow.folded() != old.content().flow(i).folded()) {
                into.add(new Box(column.x(), row.y(), column.width(), row.height()));
            } else if (old.content().flow(i) != flow) {
                addLines(old.content().flow(i), flow, row, column, into);
            }
        }
    }

    private static void addBand(Row old, Row row, List<Box> into) {
        var band = row.content().band();
        var before = old.content().band();
        if (band.isPresent() && before.isPresent() && !band.equals(before)) {
            band.get().differences(before.get()).ifPresent(box -> into.add(box.moved(0, row.y())));
        }
    }

    private static void addSpans(Row row, Row other, List<Box> into) {
        for (Span span : row.content().spans()) {
            if (!other.content().spans().contains(span)) {
                into.add(row.place(span).box().grown(MARGIN));
            }
        }
    }

    private static void addLines(Flow old, Flow flow, Row row, Column column, List<Box> into) {
        double top = row.y() + row.content().top(column.index());
        if (flow.folded()) {
            into.add(new Box(column.x(), row.y(), column.width(), row.height()));
            return;
        }
        int lines = Math.max(old.lines(), flow.lines());
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (int line = 0; line < lines; line++) {
            if (!sameLine(old, flow, line)) {
                from = Math.min(from, Math.min(lineTop(old, line), lineTop(flow, line)));
                to = Math.max(to, Math.max(lineTop(old, line + 1), lineTop(flow, line + 1)));
            }
        }
        if (from < to) {
            into.add(
                    Box.between(
                            column.x(), top + from - MARGIN, column.right(), top + to - MARGIN));
        }
    }

    private static double lineTop(Flow flow, int line) {
        return flow.lineTop(Math.min(line, flow.lines()));
    }

    private static boolean sameLine(Flow old, Flow flow, int line) {
        if (line >= old.lines() || line >= flow.lines()) {
            return false;
        }
        if (old.lineTop(line) != flow.lineTop(line) || old.endOf(line) != flow.endOf(line)) {
            return false;
        }
        for (int i = flow.firstOf(line); i < flow.endOf(line); i++) {
            if (old.face(i) != flow.face(i)) {
                return false;
            }
        }
        return true;
    }
}

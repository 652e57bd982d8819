// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The rows of a board, one below the other.
record Rows(List<Row> list) {
    static final Rows NONE = new Rows(List.of());

    Rows {
        list = List.copyOf(list);
    }

    /// @param before the rows of the board before
    /// @param columnsBefore their columns
    static Rows of(JourneyMap map, RowMaker maker, Rows before, Columns columnsBefore) {
        var known = new HashMap<LaneId, Row>();
        before.list().forEach(row -> known.put(row.lane().id(), row));
        var rows = new ArrayList<Row>();
        double y = 0;
        for (Lane lane : map.lanes()) {
            var row = maker.row(rows.size(), lane, y, known.get(lane.id()), columnsBefore);
            rows.add(row);
            y = row.bottom() + Grid.ROW_GAP;
        }
        return new Rows(rows);
    }

    double bottom() {
        return list.isEmpty() ? 0 : list.getLast().bottom();
    }

    /// The rows that a stretch from top to bottom touches.
    List<Row> in(Box region) {
        int first = firstEndingAfter(region.y());
        int end = first;
        while (end < list.size() && list.get(end).y() < region.bottom()) {
            end++;
        }
        return list.subList(first, end);
    }

    /// The index of the first row whose bottom lies below a height.
    int firstEndingAfter(double y) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).bottom() <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

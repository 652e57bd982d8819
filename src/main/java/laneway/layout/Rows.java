// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Lane;
import laneway.model.LaneId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of a board, one below the other.
record Rows(List<Row> list) {
    static final Rows NONE = new Rows(List.of());

    Rows {
        list = List.copyOf(list);
    }

    /// @param earlier where rows may be taken over from, the likeliest first
    static Rows of(List<Lane> lanes, RowMaker maker, List<Earlier> earlier) {
        var known = earlier.stream().map(each -> each.rows().byLane()).toList();
        var rows = new ArrayList<Row>();
        double y = 0;
        for (Lane lane : lanes) {
            var candidates = new ArrayList<RowMaker.Old>();
            for (int i = 0; i < earlier.size(); i++) {
                var row = known.get(i).get(lane.id());
                if (row != null) {
                    candidates.add(new RowMaker.Old(row, earlier.get(i)));
                }
            }
            var row = maker.row(rows.size(), lane, y, candidates);
            rows.add(row);
            y = row.bottom() + Grid.ROW_GAP;
        }
        return new Rows(rows);
    }

    private Map<LaneId, Row> byLane() {
        var byLane = new HashMap<LaneId, Row>();
        list.forEach(row -> byLane.put(row.lane().id(), row));
        return byLane;
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

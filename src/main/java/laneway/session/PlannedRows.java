// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.AddLane;
import laneway.edit.Edit;
import laneway.layout.Showing;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lanes that the rows of a pasted table go to, and those that are founded for them.
public final class PlannedRows {
    /// One row.
    ///
    /// @param isNew whether the lane is founded for it
    public record Row(LaneId lane, String name, boolean isNew) {}

    private final String newName;
    private final KnownNames known;
    private final List<Lane> onward;
    private final List<LaneId> order = new ArrayList<>();
    private final Map<String, Row> founded = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Edit> founding = new ArrayList<>();
    private int place = -1;

    /// @param showing which lanes are in sight
    /// @param first the lane that the first row goes to where names say nothing else
    /// @param newName of a lane that has none
    PlannedRows(JourneyMap map, Showing showing, LaneId first, String newName) {
        this.newName = newName;
        known = new KnownNames(map);
        onward = new Walk(map, showing).lanesFrom(first);
        map.lanes().forEach(lane -> order.add(lane.id()));
    }

    /// The next row goes to the next lane; below the last a lane is founded.
    void next() {
        int index = rows.size();
        if (index < onward.size()) {
            go(onward.get(index));
        } else {
            rows.add(found(newName));
        }
    }

    /// The next row goes to the lane of the one before.
    void same() {
        if (rows.isEmpty()) {
            next();
        } else {
            rows.add(rows.getLast());
        }
    }

    /// The next row goes to the lane of this name; without a name to that of the row before.
    void named(String name) {
        if (name.isEmpty()) {
            same();
        } else if (known.lane(name).isPresent()) {
            go(known.lane(name).get());
        } else {
            rows.add(founded.computeIfAbsent(KnownNames.fold(name), _ -> found(name)));
        }
    }

    private void go(Lane lane) {
        place = order.indexOf(lane.id());
        rows.add(new Row(lane.id(), lane.name(), false));
    }

    /// Below the lane of the row before, else at the bottom.
    private Row found(String name) {
        place = place < 0 ? order.size() : place + 1;
        var edit = AddLane.at(place, name, LaneKind.NOTES);
        order.add(place, edit.lane());
        founding.add(edit);
        return new Row(edit.lane(), name, true);
    }

    List<Row> list() {
        return rows;
    }

    List<Edit> founding() {
        return founding;
    }

    boolean foundsAny() {
        return !founding.isEmpty();
    }
}

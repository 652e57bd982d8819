// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import static laneway.model.MapBuilder.aSmallMap;

import laneway.edit.History;
import laneway.edit.RandomEdits;
import laneway.file.Disk;
import laneway.file.journal.JournalKeeper.Origin;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.session.Selection;
import laneway.session.Session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Somebody who edits a document whose journal is kept, undoes and redoes; the same for the same
/// seed.
final class Writer {
    private final Random random;
    private final RandomEdits edits;
    private final List<JournalState> states = new ArrayList<>();
    private final List<JourneyMap> maps = new ArrayList<>();
    private final Session session;
    private final JournalKeeper keeper;

    Writer(long seed, Disk disk, Path journals) {
        random = new Random(seed);
        edits = new RandomEdits(seed);
        var map =
                aSmallMap()
                        .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                        .withTouchpoint("Portal")
                        .withTeam("Sales")
                        .build();
        session = Session.ofNew(map);
        keeper =
                new JournalKeeper(
                        disk,
                        journals,
                        new Origin(map, Optional.empty(), Optional.empty()),
                        states::add);
        session.keepIn(keeper);
        maps.add(map);
    }

    /// Makes a number of steps that change the map.
    void work(int steps) {
        int wanted = maps.size() + steps;
        while (maps.size() < wanted) {
            var before = session.map();
            step();
            if (session.map() != before) {
                maps.add(session.map());
            }
        }
    }

    private void step() {
        switch (random.nextInt(8)) {
            case 0, 1 -> session.undo();
            case 2 -> session.redo();
            case 3 -> session.select(Selection.NONE);
            default -> session.apply(edits.next(session.map()));
        }
    }

    Session session() {
        return session;
    }

    JournalKeeper keeper() {
        return keeper;
    }

    /// The map at the beginning and after each step.
    List<JourneyMap> maps() {
        return maps;
    }

    /// What the keeper told; complete only when it has ended.
    List<JournalState> states() {
        return states;
    }

    /// The maps that come of undoing everything, one after the other.
    static List<JourneyMap> undone(JourneyMap map, History history) {
        var maps = new ArrayList<JourneyMap>();
        var now = map;
        while (history.undoable().isPresent()) {
            now = history.undo(now);
            maps.add(now);
        }
        return maps;
    }
}

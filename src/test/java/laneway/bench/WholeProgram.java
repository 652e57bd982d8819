// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.ArrayList;
import java.util.List;

/// The program itself with a map: how long it takes to start, and how much memory it takes after
/// work all over the map.
///
/// The first start, which makes the shared archive and remembers the window's size, does not count.
record WholeProgram(Program program, int cards) implements Scenario {
    private static final int STARTS = 5;

    @Override
    public List<Row> measure(Display display) {
        var started = new Samples();
        start(display, "start");
        for (int i = 0; i < STARTS; i++) {
            started.add(start(display, "start").getFirst().max());
        }
        var rows = new ArrayList<Row>();
        rows.add(started.row("second start, to the map painted", cards, "s", "<= 2.0"));
        rows.add(start(display, "work").getLast());
        var hands = start(display, "hands");
        rows.addAll(hands.subList(1, hands.size() - 1));
        return rows;
    }

    private List<Row> start(Display display, String then) {
        var map = MapOnDisk.of(program.folder(), cards).toString();
        var options = List.of("-Dbench.started=" + System.currentTimeMillis());
        var main = List.of(ProgramBench.class.getName(), map, Integer.toString(cards), then);
        return program.run(display, options, main);
    }
}

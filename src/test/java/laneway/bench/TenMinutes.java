// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.List;

/// Ten minutes in the running program: no frame is long, and memory does not grow.
record TenMinutes(Program program, int cards) implements Scenario {
    @Override
    public List<Row> measure(Display display) {
        var map = MapOnDisk.of(program.folder(), cards).toString();
        var options = List.of("-Dbench.started=" + System.currentTimeMillis());
        var main = List.of(ProgramBench.class.getName(), map, Integer.toString(cards), "session");
        var rows = program.run(display, options, main);
        return rows.subList(1, rows.size());
    }
}

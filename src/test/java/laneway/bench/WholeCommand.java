// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.List;

/// Exports a map by the command line, from the start of the process to its end.
///
/// @param extension of the file that is written, which decides the kind
record WholeCommand(Program program, int cards, String extension, String goal) implements Scenario {
    private static final int ROUNDS = 5;

    @Override
    public List<Row> measure(Display display) {
        var map = MapOnDisk.of(program.folder(), cards).toString();
        var target = program.folder().resolve("bench." + extension).toString();
        var words = List.of("export", map, "--to", target, "--force");
        var samples = new Samples();
        // The first run makes the shared archive.
        program.command(words);
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            program.command(words);
            samples.add((System.nanoTime() - begin) / 1e9);
        }
        return List.of(samples.row("export " + extension + ", whole command", cards, "s", goal));
    }
}

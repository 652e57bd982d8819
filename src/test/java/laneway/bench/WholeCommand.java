// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.file.MapFormat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Exports a map by the command line, from the start of the process to its end.
///
/// @param extension of the file that is written, which decides the kind
record WholeCommand(int cards, String extension, String goal) implements Scenario {
    private static final int ROUNDS = 5;

    @Override
    public List<Row> measure(Display display) {
        var samples = new Samples();
        try {
            var folder = Files.createTempDirectory("laneway-bench");
            var map = folder.resolve("bench.laneway");
            Files.write(map, MapFormat.write(BenchMap.of(cards)));
            var target = folder.resolve("bench." + extension);
            run(map, target);
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                run(map, target);
                samples.add((System.nanoTime() - begin) / 1e9);
            }
            for (var file : List.of(map, target, folder)) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return List.of(samples.row("export " + extension + ", whole command", cards, "s", goal));
    }

    /// With the options of the command line's own launcher.
    private static void run(Path map, Path target) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-Xmx1g",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "laneway.Laneway",
                                "export",
                                map.toString(),
                                "--to",
                                target.toString(),
                                "--force")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.onExit().join();
        if (process.exitValue() > 1) {
            throw new IllegalStateException("export ended with " + process.exitValue());
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A process that measures something and prints rows.
record Child(List<String> options, List<String> command) {

    /// What the program itself is started with.
    private static final List<String> PROGRAM_OPTIONS =
            List.of(
                    "-Xmx384m",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-Djava.awt.headless=true",
                    "-Dprism.order=sw");

    List<Row> run(Display display) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(PROGRAM_OPTIONS);
        words.addAll(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path")));
        words.addAll(command);
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DISPLAY", display.name());
        builder.environment().remove("WAYLAND_DISPLAY");
        try {
            return rows(builder.start());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private List<Row> rows(Process process) throws IOException {
        var rows = new ArrayList<Row>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(Row::isLine).map(Row::ofLine).forEach(rows::add);
        }
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IllegalStateException(command + " ended with " + status);
        }
        return rows;
    }
}

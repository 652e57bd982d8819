// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A screen of 1920 × 1080 pixels without a graphics card, only for the benchmark: Xvfb.
record Display(String name, Process server) implements AutoCloseable {

    /// Starts Xvfb at a free number; empty where it is not installed.
    static Optional<Display> open() {
        try {
            var server =
                    new ProcessBuilder(
                                    "Xvfb",
                                    "-displayfd",
                                    "1",
                                    "-screen",
                                    "0",
                                    "1920x1080x24",
                                    "-nolisten",
                                    "tcp")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return Optional.of(new Display(":" + number(server), server));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    private static String number(Process server) {
        try {
            var reader = server.inputReader(StandardCharsets.UTF_8);
            return firstLine(reader);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String firstLine(BufferedReader reader) throws IOException {
        var line = reader.readLine();
        if (line == null) {
            throw new IllegalStateException("Xvfb did not start");
        }
        return line.strip();
    }

    @Override
    public void close() {
        server.destroy();
    }
}

// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import laneway.file.NameHash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The computer that this process runs on.
///
/// Java would ask the network for its name.
final class Computer {
    private static final int DIGITS = 16;

    private Computer() {}

    /// The name that people gave it; empty where it does not tell.
    static String name() {
        return read("/proc/sys/kernel/hostname")
                .or(() -> variable("COMPUTERNAME"))
                .or(() -> variable("HOSTNAME"))
                .or(Computer::asked)
                .orElse("");
    }

    /// Tells it from others of its name, and containers from the computer that they run on, whose
    /// processes have other numbers; says nothing else about it.
    static String identity(String name) {
        var known =
                Stream.of(Optional.of(name), read("/etc/machine-id"), link("/proc/self/ns/pid"))
                        .flatMap(Optional::stream)
                        .toList();
        return NameHash.of("laneway lock " + known, DIGITS);
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static Optional<String> read(String file) {
        try {
            var bytes = Files.readAllBytes(Path.of(file));
            return Optional.of(new String(bytes, StandardCharsets.UTF_8).strip())
                    .filter(text -> !text.isEmpty());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> link(String file) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of(file)).toString());
        } catch (IOException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> asked() {
        try (var said =
                new ProcessBuilder("hostname").start().inputReader(StandardCharsets.UTF_8)) {
            return Optional.ofNullable(said.readLine()).map(String::strip);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}

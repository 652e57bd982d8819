// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A process that may hold documents: whose it is, and where it runs.
///
/// @param host the name of its computer, as people know it
/// @param machine tells computers apart that have one name
/// @param process its number on that computer
/// @param started tells processes apart that had one number, one after the other
public record Presence(String user, String host, String machine, long process, String started) {
    private static final Path PROC = Path.of("/proc");

    /// This process.
    static Presence ofThisProcess() {
        long process = ProcessHandle.current().pid();
        var host = Computer.name();
        return new Presence(
                System.getProperty("user.name", ""),
                host,
                Computer.identity(host),
                process,
                startOf(process).orElse(""));
    }

    /// Whether both run on one computer.
    boolean isNeighbourOf(Presence other) {
        return machine.equals(other.machine);
    }

    /// Whether this process, which ran on our computer, has ended for certain.
    boolean hasEnded() {
        var now = startOf(process);
        return now.isPresent()
                ? !started.isEmpty() && !now.get().equals(started)
                : ProcessHandle.of(process).isEmpty();
    }

    /// When a process started, as a text that only equals itself; empty where that is not known.
    private static Optional<String> startOf(long process) {
        return Files.isDirectory(PROC)
                ? startInProc(process)
                : ProcessHandle.of(process)
                        .flatMap(handle -> handle.info().startInstant())
                        .map(Object::toString);
    }

    /// In ticks since the computer started: a time of the clock moves whenever the clock is set.
    private static Optional<String> startInProc(long process) {
        try {
            var line = read(PROC.resolve(Long.toString(process)).resolve("stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            boolean zombie = fields[0].equals("Z");
            return zombie
                    ? Optional.of("ended")
                    : Optional.of(fields[19] + " of " + read(PROC.resolve(BOOT)).strip());
        } catch (IOException | IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static final String BOOT = "sys/kernel/random/boot_id";

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}

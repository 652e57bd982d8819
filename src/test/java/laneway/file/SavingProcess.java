// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.file.lock.Locks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another process, of a user without rights of an administrator, which saves a file and wants to
/// hold it.
final class SavingProcess {
    private static final String NOBODY = "65534";

    private SavingProcess() {}

    /// What the process does: says that it is there, what came of saving, and of holding.
    static void main(String[] arguments) throws IOException {
        say("ready");
        var file = Path.of(arguments[0]);
        var writer = new AtomicFile(Disk.real(), Path.of(arguments[1]));
        say(
                switch (writer.write(file, out -> out.write("new".getBytes(UTF_8)))) {
                    case SaveOutcome.Saved saved -> saved.protection().name();
                    case SaveOutcome.Refused refused -> refused.reason().name();
                });
        try (var locks = Locks.ofThisProcess(new Store(Disk.real(), Path.of(arguments[1])))) {
            say(locks.take(file).toString());
        }
    }

    private static void say(String line) throws IOException {
        System.out.write((line + "\n").getBytes(UTF_8));
        System.out.flush();
    }

    /// Runs it to its end.
    ///
    /// @return what it said; empty where no such process can be started here
    static List<String> run(Path file, Path copies) throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name", "").equals("root")) {
            command.addAll(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        command.addAll(
                List.of(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SavingProcess.class.getName(),
                        file.toString(),
                        copies.toString()));
        try {
            var process = new ProcessBuilder(command).start();
            try (var said = process.inputReader(UTF_8)) {
                return said.readAllLines();
            } finally {
                process.onExit().join();
            }
        } catch (IOException _) {
            return List.of();
        }
    }
}

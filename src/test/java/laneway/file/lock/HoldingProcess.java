// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.file.Disk;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;

/// Another process, which takes documents and gives signs of life as it is told, until it is told
/// no more or is killed.
final class HoldingProcess implements Closeable {
    private final Process process;
    private final BufferedReader said;

    private HoldingProcess(Process process) {
        this.process = process;
        this.said = process.inputReader(UTF_8);
    }

    /// What the process does: each line that it hears is a document, or empty for a sign of life.
    static void main(String[] arguments) throws IOException {
        var heard = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        try (var locks = Locks.ofThisProcess(Disk.real())) {
            for (var line = heard.readLine(); line != null; line = heard.readLine()) {
                var answer = "beat";
                if (line.isEmpty()) {
                    locks.beat();
                } else {
                    answer = locks.take(Path.of(line)).getClass().getSimpleName();
                }
                System.out.write((answer + "\n").getBytes(UTF_8));
                System.out.flush();
            }
        }
    }

    static HoldingProcess start() throws IOException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingProcess.class.getName());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new HoldingProcess(builder.redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// What came of its taking a document.
    String take(Path document) throws IOException {
        return tell(document.toString());
    }

    void beat() throws IOException {
        tell("");
    }

    private String tell(String line) throws IOException {
        var out = process.getOutputStream();
        out.write((line + "\n").getBytes(UTF_8));
        out.flush();
        return said.readLine();
    }

    /// Kills it, and returns when it is gone.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /// Lets it end by itself, and returns when it is gone.
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }
}

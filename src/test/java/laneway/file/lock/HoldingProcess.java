// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.file.Store;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        try (var locks = Locks.ofThisProcess(Store.ofThisUser())) {
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

    /// @param own where the program keeps what is its own
    static HoldingProcess start(Path own) throws IOException {
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dlaneway.data=" + own,
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
        write(line);
        return said.readLine();
    }

    private void write(String line) throws IOException {
        var out = process.getOutputStream();
        out.write((line + "\n").getBytes(UTF_8));
        out.flush();
    }

    /// What came of several processes taking a document at one moment.
    static List<String> takeAtOnce(List<HoldingProcess> processes, Path document)
            throws IOException {
        for (var each : processes) {
            each.write(document.toString());
        }
        var answers = new ArrayList<String>();
        for (var each : processes) {
            answers.add(each.said.readLine());
        }
        return answers;
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

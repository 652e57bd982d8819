// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Starts processes the way the program is started: from jars, with its options and a shared
/// archive of its classes.
///
/// @param folder for everything the processes need and leave
record Program(Path folder) {
    private static final List<String> OPTIONS = words("bench.jvm");
    private static final List<String> COMMAND_OPTIONS = words("bench.command.jvm");

    /// Packs the classes of the benchmark, since the JVM keeps no shared archive of a folder.
    static Program packed(Path folder) {
        var program = new Program(folder.toAbsolutePath());
        try {
            Files.createDirectories(folder);
            program.deleteArchives();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        var jar = ToolProvider.findFirst("jar").orElseThrow();
        var words = List.of("-cf", program.benchmark().toString(), "-C", "target/test-classes");
        var arguments = new ArrayList<>(words);
        arguments.add("laneway/bench");
        int status = jar.run(System.out, System.err, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("the benchmark could not be packed: " + status);
        }
        return program;
    }

    /// The JVM neither uses nor renews an archive of older jars.
    private void deleteArchives() throws IOException {
        try (var archives = Files.newDirectoryStream(folder, "*.jsa")) {
            for (var archive : archives) {
                Files.delete(archive);
            }
        }
    }

    private static List<String> words(String property) {
        return List.of(System.getProperty(property, "").split(" "));
    }

    private Path benchmark() {
        return folder.resolve("bench.jar");
    }

    /// Runs a main class of the benchmark in a process with the window's options.
    ///
    /// @return the rows that it printed
    List<Row> run(Display display, List<String> options, List<String> mainAndArguments) {
        var more = new ArrayList<>(OPTIONS);
        more.add("-Dprism.order=sw");
        more.addAll(options);
        var builder = process(mainAndArguments.getFirst(), more, mainAndArguments);
        builder.environment().put("DISPLAY", display.name());
        builder.environment().remove("WAYLAND_DISPLAY");
        try {
            var process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            var rows = new ArrayList<Row>();
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                lines.lines().filter(Row::isLine).map(Row::ofLine).forEach(rows::add);
            }
            await(process, builder);
            return rows;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// Runs the program's command line, with the options of its launcher.
    void command(List<String> arguments) {
        var words = new ArrayList<>(List.of("laneway.Laneway"));
        words.addAll(arguments);
        var builder = process("command", COMMAND_OPTIONS, words);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            await(builder.start(), builder);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private ProcessBuilder process(String archive, List<String> options, List<String> main) {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.add("-XX:+AutoCreateSharedArchive");
        words.add("-XX:SharedArchiveFile=" + folder.resolve(archive + ".jsa"));
        words.add("-Xlog:disable");
        words.add("-Dlaneway.data=" + folder.resolve("data"));
        words.add("-cp");
        words.add(System.getProperty("bench.jar") + File.pathSeparator + benchmark());
        words.addAll(main);
        var builder = new ProcessBuilder(words);
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        return builder;
    }

    private static void await(Process process, ProcessBuilder builder) {
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IllegalStateException(builder.command() + " ended with " + status);
        }
    }
}

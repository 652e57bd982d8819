// SPDX-License-Identifier: Apache-2.0
package laneway.window;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Gives tests tagged `window` an X server of their own, or skips them where there is none.
///
/// Those tagged `managed` as well need a window manager, without which no window gets the keyboard.
///
/// The server is never stopped from here: GTK ends the process when its display goes away. A shell
/// that waits for the end of its input stops it, so it ends with the test JVM however that ends.
@SuppressWarnings("restricted") // native calls are allowed in the test JVM
public final class RealDisplay implements ExecutionCondition {
    /// No key repeats itself (-r), however long a busy machine takes to release it.
    private static final String SERVER =
            "Xvfb -displayfd 1 -r -screen 0 1920x1080x24 -nolisten tcp 2>/dev/null & "
                    + "server=$!; read -r _; kill $server; wait $server";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!context.getTags().contains("window")) {
            return ConditionEvaluationResult.enabled("needs no window");
        }
        var missing =
                Display.MISSING.or(() ->
                        context.getTags().contains("managed") ? Manager.MISSING : Optional.empty());
        return missing.map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("has a display"));
    }

    /// The one display of this JVM, opened by the first test that asks; holds why there is none.
    private static final class Display {
        static final Optional<String> MISSING = open();

        private static Optional<String> open() {
            if (!onPath("Xvfb") || !canLoad("libgtk-3.so.0")) {
                return skipped(
                        "Window tests skipped: they need Xvfb and GTK 3 (on Debian: apt-get install"
                                + " xvfb libgtk-3-0).");
            }
            setEnvironment("DISPLAY", Server.DISPLAY);
            setEnvironment("GDK_BACKEND", "x11");
            // GTK looks for a window manager once: it has to be there before the first window
            var _ = Manager.MISSING;
            return Optional.empty();
        }
    }

    private static final class Server {
        static final String DISPLAY =
                ":"
                        + firstLine(
                                new ProcessBuilder("sh", "-c", SERVER)
                                        .redirectError(ProcessBuilder.Redirect.INHERIT));
    }

    /// The window manager of that display; ends with it.
    private static final class Manager {
        static final Optional<String> MISSING = start();

        private static Optional<String> start() {
            if (!onPath("openbox")) {
                return skipped(
                        "Tests of the keyboard in a real window skipped: they need a window manager"
                                + " (on Debian: apt-get install openbox).");
            }
            var openbox =
                    new ProcessBuilder(
                            "openbox", "--sm-disable", "--startup", "echo is managing windows");
            openbox.environment().put("DISPLAY", Server.DISPLAY);
            var _ = firstLine(openbox.redirectError(ProcessBuilder.Redirect.DISCARD));
            return Optional.empty();
        }
    }

    private static Optional<String> skipped(String line) {
        System.out.println(line);
        return Optional.of(line);
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static boolean canLoad(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Starts a process that goes on, and waits until it says something.
    private static String firstLine(ProcessBuilder program) {
        try {
            BufferedReader answers = program.start().inputReader();
            var line = answers.readLine();
            if (line == null) {
                throw new IOException(program.command() + " ended at once");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Sets what native code reads: Java's own copy of the environment cannot be changed.
    private static void setEnvironment(String name, String value) {
        var linker = Linker.nativeLinker();
        var signature =
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT);
        var setenv = linker.downcallHandle(linker.defaultLookup().findOrThrow("setenv"), signature);
        try (var arena = Arena.ofConfined()) {
            var _ =
                    (int)
                            setenv.invokeExact(
                                    arena.allocateFrom(name), arena.allocateFrom(value), 1);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot set " + name + " to " + value, e);
        }
    }
}

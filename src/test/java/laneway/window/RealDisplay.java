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
/// The server is never stopped from here: GTK ends the process when its display goes away. A shell
/// that waits for the end of its input stops it, so it ends with the test JVM however that ends.
@SuppressWarnings("restricted") // native calls are allowed in the test JVM
public final class RealDisplay implements ExecutionCondition {
    private static final String SERVER =
            "Xvfb -displayfd 1 -screen 0 1920x1080x24 -nolisten tcp 2>/dev/null & "
                    + "server=$!; read -r _; kill $server; wait $server";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!context.getTags().contains("window")) {
            return ConditionEvaluationResult.enabled("needs no window");
        }
        return Display.MISSING
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("has a display"));
    }

    /// The one display of this JVM, opened by the first test that asks; holds why there is none.
    private static final class Display {
        static final Optional<String> MISSING = open();

        private static Optional<String> open() {
            if (!onPath("Xvfb") || !canLoad("libgtk-3.so.0")) {
                var line =
                        "Window tests skipped: they need Xvfb and GTK 3 (on Debian: apt-get install"
                                + " xvfb libgtk-3-0).";
                System.out.println(line);
                return Optional.of(line);
            }
            setEnvironment("DISPLAY", ":" + startServer());
            setEnvironment("GDK_BACKEND", "x11");
            return Optional.empty();
        }
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

    private static String startServer() {
        try {
            var shell =
                    new ProcessBuilder("sh", "-c", SERVER)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            BufferedReader answers = shell.inputReader();
            var number = answers.readLine();
            if (number == null) {
                throw new IOException("Xvfb ended without opening a display");
            }
            return number;
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

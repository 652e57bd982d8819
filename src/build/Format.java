// SPDX-License-Identifier: Apache-2.0

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Formats every Java source below `src`, or with `check` only says which ones differ.
///
/// This is a program of its own, run from source by the build's JDK, because the formatter needs
/// Java 21 and the plugins that wrap it run it inside Maven's Java, which may be 17.
final class Format {
    private static final String LICENCE = "// SPDX-License-Identifier: Apache-2.0";

    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    private Format() {}

    public static void main(String[] args) throws IOException, FormatterException {
        var checkOnly = List.of(args).contains("check");
        var different = new ArrayList<Path>();
        for (var file : sources()) {
            var before = Files.readString(file);
            var after = formatted(file, before);
            if (before.equals(after)) {
                continue;
            }
            different.add(file);
            if (!checkOnly) {
                Files.writeString(file, after);
            }
        }
        different.forEach(
                file -> IO.println((checkOnly ? "not formatted: " : "formatted ") + file));
        if (checkOnly && !different.isEmpty()) {
            IO.println("Run mvn -Pformat to format them.");
            System.exit(1);
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String formatted(Path file, String source) throws FormatterException {
        var licensed = source.startsWith(LICENCE) ? source : LICENCE + "\n" + source;
        try {
            return FORMATTER.formatSourceAndFixImports(licensed);
        } catch (FormatterException e) {
            IO.println("cannot format " + file);
            throw e;
        }
    }
}

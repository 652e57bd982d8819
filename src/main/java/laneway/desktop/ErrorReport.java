// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.file.MapFormat;
import laneway.model.JourneyMap;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// What is told about an error of the program: the program, the machine and the place in the code.
///
/// Nothing of the map, but how large it is, unless its owner adds it; messages of errors may quote
/// it and are left out.
record ErrorReport(String text) {
    /// @param version of the program
    static ErrorReport of(Throwable error, JourneyMap map, String version) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        out.println("Laneway " + version);
        out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        out.println(said("os.name") + " " + said("os.version") + " " + said("os.arch"));
        out.println("Java " + said("java.version") + ", JavaFX " + said("javafx.version"));
        out.println(
                Locale.getDefault() + ", " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
        out.println(
                map.stages().size()
                        + " stages, "
                        + map.lanes().size()
                        + " lanes, "
                        + map.cards().size()
                        + " cards");
        out.println();
        for (var cause = Optional.of(error);
                cause.isPresent();
                cause = cause.flatMap(each -> Optional.ofNullable(each.getCause()))) {
            out.println(cause.get().getClass().getName());
            for (var frame : cause.get().getStackTrace()) {
                out.println("    at " + frame);
            }
        }
        out.flush();
        return new ErrorReport(text.toString());
    }

    private static String said(String property) {
        return System.getProperty(property, "?");
    }

    /// With everything that the map holds.
    ErrorReport with(JourneyMap map) {
        return new ErrorReport(
                text + "\n" + new String(MapFormat.write(map), StandardCharsets.UTF_8) + "\n");
    }
}

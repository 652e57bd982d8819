// SPDX-License-Identifier: Apache-2.0
package laneway;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Sends what the program and its libraries log to the console, one calm line each.
///
/// POI logs through log4j-api, whose bridge on the class path hands everything to the JDK.
final class Logs {
    private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

    private Logs() {}

    /// Must run before the first line is logged: the formatter reads its format only once.
    static void begin() {
        if (System.getProperty(FORMAT) == null) {
            System.setProperty(FORMAT, "%4$s: %5$s%6$s%n");
        }
        var root = LogManager.getLogManager().getLogger("");
        root.setLevel(Level.WARNING);
        for (Handler handler : root.getHandlers()) {
            handler.setFilter(Logs::worthReading);
        }
        Logger.getLogger("laneway").setLevel(Level.INFO);
    }

    /// JavaFX warns at every start that it runs from the class path, which is meant here.
    private static boolean worthReading(LogRecord line) {
        return line.getMessage() == null
                || !line.getMessage().startsWith("Unsupported JavaFX configuration");
    }
}

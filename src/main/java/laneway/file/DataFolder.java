// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what is its own: backups, journals, settings.
public final class DataFolder {
    private DataFolder() {}

    /// The folder of this user, by the habits of the system; it may not exist yet. The system
    /// property `laneway.data` overrides it.
    public static Path ofThisUser() {
        var own = System.getProperty("laneway.data");
        if (own != null) {
            return Path.of(own);
        }
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local))
                    .resolve("Laneway");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Laneway");
        }
        var data = environment.get("XDG_DATA_HOME");
        boolean usable = data != null && Path.of(data).isAbsolute();
        return (usable ? Path.of(data) : home.resolve(".local").resolve("share"))
                .resolve("laneway");
    }
}

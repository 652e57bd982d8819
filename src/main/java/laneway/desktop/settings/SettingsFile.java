// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Keeps the settings in one file that only its owner may read.
///
/// Losing settings is a nuisance and never worth a question: what cannot be read counts as not
/// there, what cannot be written is logged.
public final class SettingsFile {
    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final String NAME = "settings.properties";
    private static final String PLACES = "places.properties";

    private final Path folder;

    public SettingsFile(Path folder) {
        this.folder = folder;
    }

    /// The folder that this system sets aside for programs' settings.
    public static Path usualFolder(Map<String, String> environment, String system, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming))
                    .resolve("Laneway");
        }
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/Laneway");
        }
        var config = environment.get("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config))
                .resolve("laneway");
    }

    /// The settings as they were written last.
    public Settings read() {
        return read(NAME).map(SettingsText::read).orElse(Settings.FIRST);
    }

    /// The places in maps as they were written last.
    MapPlaces readPlaces() {
        return read(PLACES).map(MapPlaces::read).orElse(MapPlaces.NONE);
    }

    private Optional<Properties> read(String name) {
        var file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return Optional.of(properties);
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "settings cannot be read", e);
            return Optional.empty();
        }
    }

    /// Writes the settings; waits for the disk, so not on the screen's thread.
    public void write(Settings settings) {
        write(NAME, SettingsText.write(settings));
    }

    /// Writes the places in maps; waits for the disk.
    void write(MapPlaces places) {
        write(PLACES, places.write());
    }

    private synchronized void write(String name, Properties properties) {
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            var text = new StringWriter();
            properties.store(text, null);
            var fresh = Files.createTempFile(folder, name, null, ownerOnly("rw-------"));
            Files.writeString(fresh, text.toString());
            Files.move(
                    fresh,
                    folder.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "settings cannot be written", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

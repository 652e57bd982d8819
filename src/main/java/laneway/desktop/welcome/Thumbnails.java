// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.file.MapFiles;
import laneway.file.NameHash;
import laneway.layout.Theme;
import laneway.type.Fonts;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Keeps small pictures of files in a folder, each until its file changes; waits for the disk.
///
/// A picture is a convenience: where it cannot be made or kept, there is none, and nobody is asked.
final class Thumbnails {
    private static final System.Logger LOG = System.getLogger(Thumbnails.class.getName());
    private static final long LARGEST_FILE = 24_000_000;
    private static final int MOST = 60;
    private static final int DIGITS = 24;

    private final Path folder;
    private final MapFiles files;
    private final Fonts fonts;

    Thumbnails(Path folder, MapFiles files, Fonts fonts) {
        this.folder = folder;
        this.files = files;
        this.fonts = fonts;
    }

    /// The picture of a file as a PNG file; empty where the file is no map, or too large to be read
    /// for this.
    Optional<byte[]> of(Path file, Theme theme) {
        try {
            var kept = folder.resolve(name(file, theme));
            if (Files.exists(kept)) {
                return Optional.of(Files.readAllBytes(kept));
            }
            if (Files.size(file) > LARGEST_FILE) {
                return Optional.empty();
            }
            var made = files.open(file).shown().map(map -> SmallPicture.of(map, fonts, theme));
            if (made.isPresent()) {
                keep(kept, made.get());
            }
            return made;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no thumbnail of " + file, e);
            return Optional.empty();
        }
    }

    private static String name(Path file, Theme theme) throws IOException {
        var state = Files.getLastModifiedTime(file) + " " + Files.size(file);
        return NameHash.of(file.toAbsolutePath() + " " + state, DIGITS)
                + "-"
                + theme.name().toLowerCase(Locale.ROOT)
                + ".png";
    }

    private void keep(Path place, byte[] picture) throws IOException {
        Files.createDirectories(folder);
        var fresh = Files.createTempFile(folder, "new", ".tmp");
        Files.write(fresh, picture);
        Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        forgetOldest();
    }

    private void forgetOldest() throws IOException {
        List<Path> kept;
        try (var list = Files.list(folder)) {
            kept = list.sorted(Comparator.comparingLong(Thumbnails::age).reversed()).toList();
        }
        for (Path old : kept.subList(Math.min(MOST, kept.size()), kept.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static long age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException _) {
            return 0;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Chooses files with the system's own dialogs.
public final class FileDialogs implements FileChoice {
    private final Window owner;

    public FileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toRead(
            String title, Optional<Path> near, String kind, List<String> patterns) {
        var chooser = chooser(title, near, kind, patterns);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Target> toWrite(
            String title, Optional<Path> near, String name, String kind, String extension) {
        var chooser = chooser(title, near, kind, List.of("*." + extension));
        chooser.setInitialFileName(fileName(name) + "." + extension);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> target(file, extension));
    }

    private static FileChooser chooser(
            String title, Optional<Path> near, String kind, List<String> patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(kind, patterns));
        near.map(Path::toAbsolutePath)
                .map(Path::getParent)
                .filter(Files::isDirectory)
                .map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /// A title as the name of a file: without what some system forbids in one.
    static String fileName(String title) {
        var name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ").strip();
        return name.isEmpty() ? "map" : name.substring(0, Math.min(80, name.length())).strip();
    }

    static Target target(Path file, String extension) {
        var name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension)
                ? new Target(file, true)
                : new Target(file.resolveSibling(name + "." + extension), false);
    }
}

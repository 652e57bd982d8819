// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.application.Application;
import javafx.stage.Stage;

import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.SettingsFile;
import laneway.desktop.theme.Theming;
import laneway.desktop.welcome.Samples;
import laneway.desktop.welcome.Starters;
import laneway.file.MapFiles;
import laneway.type.Fonts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The program with a window; JavaFX makes it.
public final class DesktopApplication extends Application {
    private @Nullable Remembered remembered;

    /// Opens the window and returns when it is closed.
    ///
    /// @param arguments at most one: the file to open
    public static void open(List<String> arguments) {
        launch(DesktopApplication.class, arguments.toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        var memory = new Remembered(new SettingsFile(settingsFolder()));
        remembered = memory;
        var theming = new Theming(memory.get().appearance());
        var window =
                new MainWindow(
                        stage,
                        memory,
                        theming,
                        MapFiles.onThisMachine(),
                        new Fonts(),
                        this::showInFolder);
        window.show(Samples.read(Samples.FIRST).orElseGet(Starters::blank));
        fileToOpen(memory).ifPresent(window.documents()::open);
    }

    /// The file that was asked for, else the map that was open last.
    private Optional<Path> fileToOpen(Remembered memory) {
        return getParameters().getUnnamed().stream()
                .findFirst()
                .map(name -> Path.of(name).toAbsolutePath())
                .or(() -> memory.get().lastMap());
    }

    private void showInFolder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            getHostServices().showDocument(folder.toUri().toString());
        }
    }

    private static Path settingsFolder() {
        return SettingsFile.usualFolder(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    @Override
    public void stop() {
        if (remembered != null) {
            remembered.close();
        }
    }
}

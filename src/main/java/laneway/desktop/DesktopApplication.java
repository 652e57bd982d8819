// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import laneway.desktop.dialog.FileDialogs;
import laneway.desktop.settings.SettingsFile;
import laneway.desktop.theme.Theming;
import laneway.file.Store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// The program with a window; JavaFX makes it.
public final class DesktopApplication extends Application {
    /// JavaFX makes the application itself and takes nothing but texts along.
    private static volatile @Nullable Beginning begun;

    private @Nullable Beginning beginning;

    /// Opens the window and returns when it is closed.
    ///
    /// @param arguments at most one: the file to open
    public static void open(List<String> arguments) {
        begun = begin(arguments);
        launch(DesktopApplication.class, arguments.toArray(String[]::new));
    }

    private static Beginning begin(List<String> arguments) {
        var folder =
                SettingsFile.usualFolder(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")));
        return Beginning.begin(new SettingsFile(folder), Store.ofThisUser(), arguments);
    }

    @Override
    public void start(Stage stage) {
        var early = begun;
        var known = early == null ? begin(getParameters().getUnnamed()) : early;
        beginning = known;
        var theming = new Theming(known.remembered().get().appearance());
        var window =
                new MainWindow(stage, known, theming, new FileDialogs(stage), this::showInFolder);
        window.show();
        var _ = known.first().thenAccept(first -> Platform.runLater(() -> window.begin(first)));
    }

    private void showInFolder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            getHostServices().showDocument(folder.toUri().toString());
        }
    }

    @Override
    public void stop() {
        if (beginning != null) {
            beginning.remembered().close();
        }
    }
}

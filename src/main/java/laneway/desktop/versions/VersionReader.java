// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.versions;

import javafx.application.Platform;
import javafx.scene.image.Image;

import laneway.file.Opening;
import laneway.file.backup.Backups;
import laneway.file.backup.Version;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Reads and paints earlier versions away from the screen's thread, until it is closed.
public final class VersionReader implements AutoCloseable {
    private final Backups backups;
    private final JourneyMap now;
    private final Fonts fonts;
    private final Theme theme;
    private final ExecutorService list = thread("thumbnails");
    private final ExecutorService chosen = thread("version");

    /// An earlier version that was read.
    ///
    /// @param map empty where it cannot be shown
    /// @param restorable whether all that is in it may come back
    /// @param differences what became of it since, line by line
    record Seen(
            Optional<JourneyMap> map,
            boolean restorable,
            Optional<Image> picture,
            List<String> differences,
            String sentence) {}

    /// @param now the map that versions are compared with
    public VersionReader(Backups backups, JourneyMap now, Fonts fonts, Theme theme) {
        this.backups = backups;
        this.now = now;
        this.fonts = fonts;
        this.theme = theme;
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
    }

    /// Paints small pictures, one version after the other.
    void paint(List<Version> versions, int width, int height, Consumer<Painted> done) {
        var thumbnail = new Thumbnail(new Typesetter(fonts), theme);
        for (var version : versions) {
            list.execute(() ->
                    backups.open(version)
                            .shown()
                            .map(map -> new Painted(version, thumbnail.of(map, width, height)))
                            .ifPresent(painted -> Platform.runLater(() -> done.accept(painted))));
        }
    }

    /// The small picture of a version.
    record Painted(Version version, Image picture) {}

    /// Reads one version, compares it and paints it larger.
    void read(Version version, int width, int height, Consumer<Seen> done) {
        chosen.execute(() -> {
            var seen = seen(backups.open(version), width, height);
            Platform.runLater(() -> done.accept(seen));
        });
    }

    private Seen seen(Opening opening, int width, int height) {
        var map = opening.shown();
        boolean restorable =
                switch (opening) {
                    case Opening.Opened _, Opening.OpenedWithRepairs _ -> true;
                    case Opening.TooNew _,
                            Opening.Damaged _,
                            Opening.NotOurs _,
                            Opening.Unreadable _ ->
                            false;
                };
        var thumbnail = new Thumbnail(new Typesetter(fonts), theme);
        return new Seen(
                map,
                restorable,
                map.map(shown -> thumbnail.of(shown, width, height)),
                map.filter(shown -> shown.id().equals(now.id()))
                        .map(shown -> DifferenceWords.between(shown, now))
                        .orElse(List.of()),
                opening.sentence().text());
    }

    @Override
    public void close() {
        list.shutdownNow();
        chosen.shutdownNow();
    }
}

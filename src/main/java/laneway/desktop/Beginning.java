// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.SettingsFile;
import laneway.desktop.welcome.Samples;
import laneway.desktop.welcome.Starters;
import laneway.file.MapFiles;
import laneway.file.Opening;
import laneway.file.Store;
import laneway.layout.Board;
import laneway.session.Documents;
import laneway.session.Session;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Reads and lays out what the window shows first, while JavaFX starts and the window is made.
final class Beginning {
    private final Fonts fonts = new Fonts();
    private final Store store;
    private final MapFiles files;
    private final CompletableFuture<Remembered> remembered;
    private final CompletableFuture<First> first;

    /// What the window shows first.
    ///
    /// @param told what came of opening a file, where the user should know
    /// @param welcome whether the start page is shown before it
    record First(Session session, Board board, Optional<Told> told, boolean welcome) {}

    /// What came of opening a file.
    record Told(Path file, Opening opening) {}

    private Beginning(SettingsFile settings, Store store, List<String> arguments) {
        this.store = store;
        this.files = store.maps();
        remembered = begin("settings", () -> new Remembered(settings));
        first = begin("first map", () -> layOut(find(arguments)));
    }

    /// Begins at once, on threads of its own.
    ///
    /// @param arguments at most one: the file to open
    static Beginning begin(SettingsFile settings, Store store, List<String> arguments) {
        return new Beginning(settings, store, arguments);
    }

    private static <T> CompletableFuture<T> begin(String name, Supplier<T> task) {
        var result = new CompletableFuture<T>();
        Thread.ofPlatform()
                .daemon()
                .name(name)
                .start(() -> {
                    try {
                        result.complete(task.get());
                    } catch (RuntimeException | Error e) {
                        result.completeExceptionally(e);
                        throw e;
                    }
                });
        return result;
    }

    Fonts fonts() {
        return fonts;
    }

    Store store() {
        return store;
    }

    MapFiles files() {
        return files;
    }

    /// The settings; waits for a small file, the reading of which began long ago.
    Remembered remembered() {
        return remembered.join();
    }

    /// The first map, when it is there.
    CompletableFuture<First> first() {
        return first;
    }

    private record Found(Session session, Optional<Told> told, boolean welcome) {
        Found(Session session, Optional<Told> told) {
            this(session, told, false);
        }
    }

    /// The file that was asked for, else the map that was open last; else at the very first start
    /// the sample, later the start page.
    private Found find(List<String> arguments) {
        if (!arguments.isEmpty()) {
            var file = Path.of(arguments.getFirst()).toAbsolutePath();
            var opening = files.open(file);
            return new Found(
                    Documents.of(file, opening).orElseGet(Starters::empty),
                    Optional.of(new Told(file, opening)));
        }
        var settings = remembered.join().get();
        boolean first = settings.window().isEmpty();
        return settings.lastMap()
                .map(this::openLast)
                .orElseGet(() -> first ? sample(false) : startPage());
    }

    /// A last map that has gone since is no news: the start page shows where it is missing.
    private Found openLast(Path file) {
        var opening = files.open(file);
        boolean gone =
                opening instanceof Opening.Unreadable(var reason)
                        && reason == Opening.Reason.MISSING;
        return gone
                ? sample(true)
                : new Found(
                        Documents.of(file, opening).orElseGet(Starters::empty),
                        Optional.of(new Told(file, opening)));
    }

    private static Found sample(boolean welcome) {
        return new Found(
                Samples.read(Samples.FIRST).orElseGet(Starters::blank), Optional.empty(), welcome);
    }

    private static Found startPage() {
        return new Found(Starters.blank(), Optional.empty(), true);
    }

    private First layOut(Found found) {
        var board = Board.of(found.session().map(), new Typesetter(fonts));
        return new First(found.session(), board, found.told(), found.welcome());
    }
}

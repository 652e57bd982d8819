// SPDX-License-Identifier: Apache-2.0
package laneway;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Says whether a window can open here.
///
/// JavaFX on Linux needs an X display and GTK 3. Without GTK it prints stack traces before it
/// throws, so this is asked first; a display that is named but refuses is known only afterwards.
enum Screen {
    READY,
    NO_DISPLAY,
    NO_GTK;

    static Screen find() {
        var platform = Optional.ofNullable(System.getProperty("glass.platform"));
        if (platform.isPresent() || !System.getProperty("os.name").equals("Linux")) {
            return READY;
        }
        return onLinux(System.getenv(), Screen::canLoad);
    }

    static Screen onLinux(Map<String, String> environment, Predicate<String> canLoad) {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return NO_DISPLAY;
        }
        return canLoad.test("libgtk-3.so.0") ? READY : NO_GTK;
    }

    /// What JavaFX's refusal to start means, if it is about the screen.
    static Optional<Screen> behind(UnsupportedOperationException refusal) {
        var message = Optional.ofNullable(refusal.getMessage()).orElse("");
        if (message.contains("DISPLAY")) {
            return Optional.of(NO_DISPLAY);
        }
        return message.contains("GTK") ? Optional.of(NO_GTK) : Optional.empty();
    }

    @SuppressWarnings("restricted") // JavaFX loads the same library a moment later
    private static boolean canLoad(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

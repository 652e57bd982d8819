// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The program's own typeface, the same on every system.
final class Typeface {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/Roboto-";
    private static final List<String> STYLES = List.of("Regular", "Medium", "Bold", "Italic");

    private Typeface() {}

    /// Makes the typeface known to JavaFX.
    static void load() {
        STYLES.forEach(Typeface::load);
    }

    private static void load(String style) {
        try (var font = Typeface.class.getResourceAsStream(FOLDER + style + ".ttf")) {
            if (font == null || Font.loadFont(font, 13) == null) {
                throw new IllegalStateException("no font Roboto " + style);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

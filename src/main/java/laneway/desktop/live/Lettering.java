// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.text.Font;

import laneway.type.Face;
import laneway.type.TextStyle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/// The board's fonts for controls, so that text being edited looks like text on the board.
final class Lettering {
    /// What Roboto says of itself, in ems: from the top of the letters' line to its bottom.
    private static final double NATURAL_LINE = (1900.0 + 500.0) / 2048;

    private static final Map<Face, String> NAMES = new EnumMap<>(Face.class);

    private Lettering() {}

    /// The font's name as style sheets know it.
    static synchronized String name(Face face) {
        return NAMES.computeIfAbsent(face, Lettering::load);
    }

    private static String load(Face face) {
        try (var stream = Face.class.getResourceAsStream(face.resource())) {
            var font = stream == null ? null : Font.loadFont(stream, 12);
            return font == null ? "System" : font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException("Font " + face, e);
        }
    }

    /// What a control must put between its lines to set them as the board does; at most the board's
    /// lines are tighter, then it is negative.
    static double lineSpacing(TextStyle style) {
        return style.lineHeight() - NATURAL_LINE * style.size();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A bundled font in a PDF: gives each pair of a glyph and what it says a code of its own.
///
/// So every code has one meaning for those who search or copy the text, although fonts use one
/// glyph for several characters.
final class EmbeddedFont {
    /// Codes for these are looked up in an array.
    private static final int QUICK = 0x2200;

    private final String name;
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;
    private final HorizontalMetricsTable metrics;
    private final int[] quick = new int[QUICK];
    private final Map<Glyph, Integer> codes = new HashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();

    /// A glyph of the file and the text that it stands for.
    record Glyph(int id, String text) {}

    /// @param name of the page's resource
    EmbeddedFont(String name, URL file) throws IOException {
        this.name = name;
        try (var stream = file.openStream()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
        }
        unitsPerEm = font.getUnitsPerEm();
        metrics = font.getHorizontalMetrics();
        characters = font.getUnicodeCmapLookup();
        glyphs.add(new Glyph(0, ""));
    }

    String name() {
        return name;
    }

    TrueTypeFont file() {
        return font;
    }

    /// Every glyph that is used, by its code; the first is the one for what is missing.
    List<Glyph> glyphs() {
        return glyphs;
    }

    /// The code of a character that needs no shaping.
    int codeOf(int codePoint) {
        if (codePoint >= QUICK) {
            return codeOf(characters.getGlyphId(codePoint), Character.toString(codePoint));
        }
        if (quick[codePoint] == 0) {
            quick[codePoint] =
                    codeOf(characters.getGlyphId(codePoint), Character.toString(codePoint));
        }
        return quick[codePoint];
    }

    /// The code of a glyph that stands for a text.
    int codeOf(int glyph, String text) {
        return codes.computeIfAbsent(
                new Glyph(glyph, text),
                added -> {
                    glyphs.add(added);
                    return glyphs.size() - 1;
                });
    }

    /// The width of a glyph in thousandths of the font's size.
    double width(int glyph) {
        return metrics.getAdvanceWidth(glyph) * 1000.0 / unitsPerEm;
    }
}

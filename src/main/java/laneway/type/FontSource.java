// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import org.jspecify.annotations.Nullable;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// One font file, bundled or the system's, at any size.
///
/// Sources are compared by identity: [Fonts] makes each of them once.
public final class FontSource {

    /// Antialiased, with fractional metrics: the only context in which advances grow linearly with
    /// the size.
    public static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /// The size at which fonts are measured; at Roboto's and DejaVu's units per em advances are
    /// whole numbers.
    static final float MEASURE = 2048;

    private static final int MOST_SIZES = 256;
    private static final int MOST_ADVANCES = 50_000;

    private final Font font;
    private final Font measure;
    private final @Nullable URL file;
    private final ShapedWords words = new ShapedWords(this);
    private final float[] tableOfAdvances = new float[PlainText.LIMIT];
    private final Map<Float, Font> sizes = new ConcurrentHashMap<>();
    private final Map<Integer, Float> advances = new ConcurrentHashMap<>();

    FontSource(Font font, @Nullable URL file) {
        this.font = font;
        this.measure = font.deriveFont(MEASURE);
        this.file = file;
    }

    /// The full name the font gives itself.
    public String name() {
        return font.getFontName();
    }

    /// The TrueType file, for bundled fonts: these may be embedded; of the system's fonts only
    /// outlines may be taken.
    public Optional<URL> file() {
        return Optional.ofNullable(file);
    }

    /// The AWT font at a size in units of the surface.
    public Font at(float size) {
        var known = sizes.get(size);
        if (known != null) {
            return known;
        }
        if (sizes.size() >= MOST_SIZES) {
            sizes.clear();
        }
        var derived = font.deriveFont(size);
        sizes.put(size, derived);
        return derived;
    }

    boolean shows(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /// The advance of a character in ems, or NaN where it is not plain or not in this font.
    float plainAdvance(char character) {
        if (character >= PlainText.LIMIT) {
            return Float.NaN;
        }
        float known = tableOfAdvances[character];
        if (known == 0) {
            // two threads may both come here: they write the same
            known = lookUp(character);
            tableOfAdvances[character] = known;
        }
        return known;
    }

    private float lookUp(char character) {
        return PlainText.isPlain(character) && shows(character) ? advance(character) : Float.NaN;
    }

    /// The advance of one character, unshaped, in ems.
    float advance(int codePoint) {
        Float known = advances.get(codePoint);
        if (known != null) {
            return known;
        }
        if (advances.size() >= MOST_ADVANCES) {
            advances.clear();
        }
        var vector = measure.createGlyphVector(EXACT, Character.toString(codePoint));
        float advance = vector.getGlyphMetrics(0).getAdvanceX() / MEASURE;
        advances.put(codePoint, advance);
        return advance;
    }

    /// Shapes a text of one direction; positions are at [#MEASURE].
    GlyphVector shape(String text, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return measure.layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), flags);
    }

    /// The glyphs of a text of one direction, at a size.
    Glyphs glyphs(String text, boolean rightToLeft, float size) {
        return words.shape(text, rightToLeft, size);
    }

    /// The glyphs of plain text, one for each character.
    int[] plainGlyphs(String text) {
        var vector = measure.createGlyphVector(EXACT, text);
        return vector.getGlyphCodes(0, vector.getNumGlyphs(), null);
    }

    @Override
    public String toString() {
        return name();
    }
}

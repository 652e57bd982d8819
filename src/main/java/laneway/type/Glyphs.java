// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;

/// The glyphs of a run in visual order, left to right, with their places in board units.
///
/// Places are relative to the left end of the run on its baseline; y grows downwards.
public final class Glyphs {

    /// What AWT puts where a character needs no glyph of its own.
    private static final int FIRST_INVISIBLE = 0xFFFE;

    private final int[] ids;
    private final float[] places;
    private final int[] chars;
    private final double width;

    private Glyphs(int[] ids, float[] places, int[] chars, double width) {
        this.ids = ids;
        this.places = places;
        this.chars = chars;
        this.width = width;
    }

    public int count() {
        return ids.length;
    }

    /// The glyph's number in the font file.
    public int id(int glyph) {
        return ids[glyph];
    }

    public double x(int glyph) {
        return places[2 * glyph];
    }

    public double y(int glyph) {
        return places[2 * glyph + 1];
    }

    /// Where in the run's text the characters begin that this glyph stands for. Several glyphs may
    /// name the same place, and a character after it that no glyph names is part of the same
    /// ligature.
    public int character(int glyph) {
        return chars[glyph];
    }

    /// The advance of the whole run.
    public double width() {
        return width;
    }

    /// The glyphs as AWT draws them, at a scale; the font is the run's own at that scale.
    GlyphVector vector(Font font, double scale) {
        var vector = font.createGlyphVector(FontSource.EXACT, ids);
        for (int i = 0; i < ids.length; i++) {
            vector.setGlyphPosition(i, new Point2D.Double(x(i) * scale, y(i) * scale));
        }
        vector.setGlyphPosition(ids.length, new Point2D.Double(width * scale, 0));
        return vector;
    }

    static Glyphs plain(FontSource source, String text, float size) {
        int[] all = source.plainGlyphs(text);
        var ids = new int[all.length];
        var chars = new int[all.length];
        var places = new float[2 * all.length];
        int count = 0;
        double pen = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            ids[count] = all[i];
            chars[count] = i;
            places[2 * count] = (float) (pen * size);
            count++;
            pen += source.advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return new Glyphs(
                Arrays.copyOf(ids, count),
                Arrays.copyOf(places, 2 * count),
                Arrays.copyOf(chars, count),
                pen * size);
    }

    /// Shapes a text of one direction; places are in ems.
    static Glyphs shaped(FontSource source, String text, boolean rightToLeft) {
        var vector = source.shape(text, rightToLeft);
        int all = vector.getNumGlyphs();
        float[] from = vector.getGlyphPositions(0, all + 1, null);
        var ids = new int[all];
        var chars = new int[all];
        var places = new float[2 * all];
        int count = 0;
        for (int i = 0; i < all; i++) {
            int id = vector.getGlyphCode(i);
            if (id < FIRST_INVISIBLE) {
                ids[count] = id;
                chars[count] = vector.getGlyphCharIndex(i);
                places[2 * count] = from[2 * i] / FontSource.MEASURE;
                places[2 * count + 1] = from[2 * i + 1] / FontSource.MEASURE;
                count++;
            }
        }
        return new Glyphs(
                Arrays.copyOf(ids, count),
                Arrays.copyOf(places, 2 * count),
                Arrays.copyOf(chars, count),
                (double) from[2 * all] / FontSource.MEASURE);
    }

    /// Glyphs in ems, and where their characters begin in the text of the whole.
    record Part(Glyphs ems, int start) {}

    /// Parts side by side, from left to right, at a size.
    static Glyphs joined(List<Part> parts, float size) {
        int all = parts.stream().mapToInt(part -> part.ems().count()).sum();
        var ids = new int[all];
        var chars = new int[all];
        var places = new float[2 * all];
        int count = 0;
        double pen = 0;
        for (var part : parts) {
            var ems = part.ems();
            for (int i = 0; i < ems.count(); i++) {
                ids[count] = ems.ids[i];
                chars[count] = part.start() + ems.chars[i];
                places[2 * count] = (float) ((pen + ems.x(i)) * size);
                places[2 * count + 1] = (float) (ems.y(i) * size);
                count++;
            }
            pen += ems.width();
        }
        return new Glyphs(ids, places, chars, pen * size);
    }
}

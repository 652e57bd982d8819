// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.awt.Font;
import java.awt.font.GlyphVector;

/// A stretch of a line that is drawn in one go: one font, one direction.
///
/// `x` is the distance from the left end of the line; runs stand in visual order, `text` in logical
/// order.
public sealed interface Run {

    String text();

    double x();

    double width();

    /// The level of the Unicode bidi algorithm: odd runs from right to left.
    int level();

    float size();

    /// A run of glyphs of one font.
    sealed interface Lettered extends Run {

        FontSource source();

        /// The glyphs with their places; computed on each call for plain runs.
        Glyphs glyphs();

        /// The font for drawing at a scale (1 is board units).
        default Font font(double scale) {
            return source().at((float) (size() * scale));
        }

        /// The glyphs as AWT draws them, at a scale; also gives their outline.
        default GlyphVector vector(double scale) {
            return glyphs().vector(font(scale), scale);
        }
    }

    /// Letters that `drawString` sets exactly as measured here, with fractional metrics on.
    record Plain(String text, double x, double width, int level, FontSource source, float size)
            implements Lettered {

        @Override
        public Glyphs glyphs() {
            return Glyphs.plain(source, text, size);
        }
    }

    /// Letters that had to be shaped: draw `vector`, not the text.
    record Shaped(
            String text,
            double x,
            double width,
            int level,
            FontSource source,
            float size,
            Glyphs glyphs)
            implements Lettered {}

    /// Something that no font shows: its name in small letters on a rounded box that fills the run.
    ///
    /// The label's x counts from the left end of the line, as the pill's does; it stands on
    /// `labelBaseline`.
    record Pill(
            String text, double x, double width, int level, float size, String name, Plain label)
            implements Run {

        /// The top of the box, relative to the line's baseline (negative: above it).
        public double top() {
            return -0.84 * size;
        }

        public double height() {
            return 1.08 * size;
        }

        /// The baseline of the label, relative to the line's.
        public double labelBaseline() {
            return -0.06 * size;
        }
    }
}

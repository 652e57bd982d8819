// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.type.Glyphs;
import laneway.type.Run;

/// Writes the glyphs of a run as strings of codes, in visual order, each where it was shaped.
final class GlyphStrings {
    private static final double TOLERANCE = 0.02;

    private final Run.Shaped run;
    private final Glyphs glyphs;
    private final EmbeddedFont font;
    private final PageCanvas canvas;
    private double pen;
    private double rise;

    GlyphStrings(Run.Shaped run, EmbeddedFont font, PageCanvas canvas) {
        this.run = run;
        this.glyphs = run.glyphs();
        this.font = font;
        this.canvas = canvas;
    }

    /// Letters whose places follow from their widths.
    static void plain(String text, EmbeddedFont font, PageCanvas canvas) {
        canvas.beginString();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            canvas.code(font.codeOf(codePoint));
        }
        canvas.endString();
    }

    void write() {
        canvas.beginArray();
        for (var cluster : Clusters.of(run.text(), glyphs)) {
            write(cluster);
        }
        canvas.endArray();
        if (rise != 0) {
            canvas.rise(0);
        }
    }

    /// One glyph may say several characters, and as many glyphs as characters one each; where
    /// neither holds, the text stands beside the glyphs.
    private void write(Clusters.Cluster cluster) {
        int count = cluster.last() - cluster.first() + 1;
        var points = cluster.text().codePoints().toArray();
        if (count == 1) {
            place(cluster.first(), cluster.text());
        } else if (count == points.length) {
            for (int i = 0; i < count; i++) {
                int at = run.level() % 2 == 0 ? i : count - 1 - i;
                place(cluster.first() + i, Character.toString(points[at]));
            }
        } else {
            canvas.endArray();
            canvas.beginActualText(cluster.text());
            canvas.beginArray();
            for (int i = cluster.first(); i <= cluster.last(); i++) {
                place(i, "");
            }
            canvas.endArray();
            canvas.endActualText();
            canvas.beginArray();
        }
    }

    private void place(int glyph, String text) {
        if (Math.abs(glyphs.y(glyph) - rise) > TOLERANCE) {
            rise = glyphs.y(glyph);
            canvas.endArray();
            canvas.rise(-rise);
            canvas.beginArray();
        }
        double gap = glyphs.x(glyph) - pen;
        if (Math.abs(gap) > TOLERANCE) {
            canvas.gap(-gap * 1000 / run.size());
            pen = glyphs.x(glyph);
        }
        canvas.code(font.codeOf(glyphs.id(glyph), text));
        pen += font.width(glyphs.id(glyph)) * run.size() / 1000;
    }
}

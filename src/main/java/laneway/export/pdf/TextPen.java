// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.type.FontSource;
import laneway.type.Line;
import laneway.type.Paragraph;
import laneway.type.Run;

import java.util.Optional;

/// Writes paragraphs on a page, line by line as the layout broke them.
final class TextPen {
    private final PageCanvas canvas;
    private final FontBook fonts;

    /// The font whose space, drawn invisibly, carries what outlines say.
    private final FontSource carrier;

    TextPen(PageCanvas canvas, FontBook fonts, FontSource carrier) {
        this.canvas = canvas;
        this.fonts = fonts;
        this.carrier = carrier;
    }

    /// Writes a paragraph whose top left corner is at a place.
    void write(Paragraph text, double x, double y) {
        boolean begun = false;
        double penX = 0;
        double penY = 0;
        for (int i = 0; i < text.lines().size(); i++) {
            Line line = text.lines().get(i);
            double baseline = y + text.baseline(i);
            for (Run run : line.runs()) {
                double left = x + line.x() + run.x();
                Optional<EmbeddedFont> font = fontOf(run);
                if (font.isEmpty()) {
                    if (begun) {
                        canvas.endText();
                        begun = false;
                    }
                    writeSpecial(run, left, baseline, x + line.x());
                    continue;
                }
                if (begun) {
                    canvas.moveText(left - penX, baseline - penY);
                } else {
                    canvas.beginText(left, baseline);
                    begun = true;
                }
                penX = left;
                penY = baseline;
                write((Run.Lettered) run, font.get());
            }
        }
        if (begun) {
            canvas.endText();
        }
    }

    /// Writes the one line of a paragraph upwards, in the middle of a stretch.
    ///
    /// @param x of the left edge
    /// @param bottom where the stretch begins
    void writeUpright(Paragraph text, double x, double bottom, double height) {
        double start = bottom - (height - text.widest()) / 2;
        for (Line line : text.lines()) {
            for (Run run : line.runs()) {
                var letters =
                        switch (run) {
                            case Run.Lettered lettered -> lettered;
                            case Run.Pill pill -> pill.label();
                        };
                var font = fonts.of(letters.source());
                if (font.isPresent()) {
                    canvas.beginUpright(x + text.baseline(0), start - line.x() - letters.x());
                    write(letters, font.get());
                    canvas.endText();
                }
            }
        }
    }

    private Optional<EmbeddedFont> fontOf(Run run) {
        return switch (run) {
            case Run.Lettered letters -> fonts.of(letters.source());
            case Run.Pill _ -> Optional.empty();
        };
    }

    private void write(Run.Lettered run, EmbeddedFont font) {
        canvas.font(font.name(), run.size());
        switch (run) {
            case Run.Plain plain -> GlyphStrings.plain(plain.text(), font, canvas);
            case Run.Shaped shaped -> new GlyphStrings(shaped, font, canvas).write();
        }
    }

    private void writeSpecial(Run run, double x, double baseline, double lineX) {
        switch (run) {
            case Run.Lettered letters -> writeOutline(letters, x, baseline);
            case Run.Pill pill -> writePill(pill, x, baseline, lineX);
        }
    }

    /// Letters of a font that may not be embedded: their outline, and what they say beneath it.
    private void writeOutline(Run.Lettered run, double x, double baseline) {
        canvas.shape(run.vector(1).getOutline(), x, baseline);
        var space = fonts.of(carrier).orElseThrow();
        canvas.beginText(x, baseline);
        canvas.font(space.name(), run.size());
        canvas.invisible(true);
        double pen = 0;
        for (var cluster : Clusters.of(run)) {
            canvas.moveText(cluster.x() - pen, 0);
            pen = cluster.x();
            int code = space.codeOf(' ');
            double natural = carrier.file().isEmpty() ? 1 : widthOfSpace(space) * run.size();
            canvas.stretch(100 * Math.max(0.01, cluster.width()) / natural);
            canvas.beginActualText(cluster.text());
            canvas.string(code);
            canvas.endActualText();
        }
        canvas.stretch(100);
        canvas.invisible(false);
        canvas.endText();
    }

    private static double widthOfSpace(EmbeddedFont font) {
        return font.width(font.glyphs().get(font.codeOf(' ')).id()) / 1000;
    }

    /// What no font shows: its name on a tinted box; it still says what it stands for.
    private void writePill(Run.Pill pill, double x, double baseline, double lineX) {
        canvas.with(
                PageResources.TINT,
                () ->
                        canvas.rounded(
                                x,
                                baseline + pill.top(),
                                pill.width(),
                                pill.height(),
                                pill.height() / 4));
        var font = fonts.of(pill.label().source()).orElseThrow();
        canvas.beginText(lineX + pill.label().x(), baseline + pill.labelBaseline());
        canvas.font(font.name(), pill.label().size());
        canvas.beginActualText(pill.text());
        GlyphStrings.plain(pill.label().text(), font, canvas);
        canvas.endActualText();
        canvas.endText();
    }
}

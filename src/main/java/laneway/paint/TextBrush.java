// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.layout.Box;
import laneway.layout.Mixing;
import laneway.type.Extent;
import laneway.type.Line;
import laneway.type.Paragraph;
import laneway.type.Run;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;

/// Paints lines of text in fonts of their final size, or as bars where they are too small to read.
final class TextBrush {
    private static final double BAR_HEIGHT = 0.5;
    private static final double BAR_STRENGTH = 0.34;

    private final Graphics2D graphics;
    private final Frame frame;
    private final Rectangle clip;

    TextBrush(Graphics2D graphics, Frame frame, Rectangle clip) {
        this.graphics = graphics;
        this.frame = frame;
        this.clip = clip;
    }

    void paint(Paragraph text, double x, double y, int argb) {
        double scale = frame.scale();
        double lineHeight = text.lineHeight() * scale;
        int left = frame.x(x);
        int from = Math.max(0, (int) Math.floor((clip.y - frame.y(y)) / lineHeight) - 1);
        int to =
                Math.min(text.lines().size(), from + (int) Math.ceil(clip.height / lineHeight) + 4);
        graphics.setColor(new Color(argb));
        for (int i = from; i < to; i++) {
            int baseline = frame.y(y + text.baseline(i));
            var line = text.lines().get(i);
            for (Run run : line.runs()) {
                paint(run, (float) (left + (line.x() + run.x()) * scale), baseline, line, left);
            }
        }
    }

    /// Fills what lies behind stretches of a text.
    void mark(Paragraph text, double x, double y, List<Highlights.Stretch> stretches, int argb) {
        graphics.setColor(new Color(argb));
        int left = frame.x(x);
        int height = frame.length(text.lineHeight());
        for (int i = 0; i < text.lines().size(); i++) {
            var line = text.lines().get(i);
            int top = frame.y(y + i * text.lineHeight());
            for (var stretch : stretches) {
                for (var extent : Extent.of(line, stretch.start(), stretch.end())) {
                    int from = left + (int) Math.round((line.x() + extent.from()) * frame.scale());
                    int to = left + (int) Math.round((line.x() + extent.to()) * frame.scale());
                    graphics.fillRect(from - 1, top, to - from + 2, height);
                }
            }
        }
    }

    private void paint(Run run, float x, int baseline, Line line, int left) {
        switch (run) {
            case Run.Plain plain -> {
                graphics.setFont(plain.font(frame.scale()));
                graphics.drawString(plain.text(), x, baseline);
            }
            case Run.Shaped shaped ->
                    graphics.drawGlyphVector(shaped.vector(frame.scale()), x, baseline);
            case Run.Pill pill -> paintPill(pill, x, baseline, line, left);
        }
    }

    private void paintPill(Run.Pill pill, float x, int baseline, Line line, int left) {
        double scale = frame.scale();
        var colour = graphics.getColor();
        int top = baseline + (int) Math.round(pill.top() * scale);
        int width = Math.max(1, (int) Math.round(pill.width() * scale));
        int height = Math.max(1, (int) Math.round(pill.height() * scale));
        graphics.setColor(new Color((colour.getRGB() & 0xffffff) | 0x22000000, true));
        graphics.fillRect(Math.round(x), top, width, height);
        graphics.setColor(colour);
        graphics.setFont(pill.label().font(scale));
        graphics.drawString(
                pill.label().text(),
                (float) (left + (line.x() + pill.label().x()) * scale),
                baseline + (float) (pill.labelBaseline() * scale));
    }

    /// A line that runs from the bottom of a box to its top.
    void paintUpright(Paragraph text, Box box, int argb) {
        var turned = (Graphics2D) graphics.create();
        int x = frame.x(box.x() + text.baseline(0));
        int bottom = frame.y(box.bottom());
        double scale = frame.scale();
        turned.translate(x, bottom);
        turned.rotate(-Math.PI / 2);
        turned.setColor(new Color(argb));
        double room = box.height() - text.widest();
        for (var line : text.lines()) {
            for (Run run : line.runs()) {
                paintTurned(turned, run, (float) ((room / 2 + run.x()) * scale));
            }
        }
        turned.dispose();
    }

    private void paintTurned(Graphics2D turned, Run run, float x) {
        switch (run) {
            case Run.Lettered letters ->
                    turned.drawGlyphVector(letters.vector(frame.scale()), x, 0);
            case Run.Pill pill -> turned.drawGlyphVector(pill.label().vector(frame.scale()), x, 0);
        }
    }

    /// Bars instead of lines, in a mixed colour: translucent ones take five times as long.
    ///
    /// @param ground the colour on which the text lies
    void paintBars(Paragraph text, double x, double y, int argb, int ground) {
        int height = frame.length(text.style().size() * BAR_HEIGHT);
        graphics.setColor(new Color(Mixing.mix(ground, argb, BAR_STRENGTH)));
        for (int i = 0; i < text.lines().size(); i++) {
            var line = text.lines().get(i);
            int top = frame.y(y + text.baseline(i)) - height;
            if (top + height < clip.y) {
                continue;
            }
            if (top > clip.y + clip.height) {
                break;
            }
            int left = frame.x(x + line.x());
            graphics.fillRect(
                    left, top, Math.max(1, frame.x(x + line.x() + line.width()) - left), height);
        }
    }
}

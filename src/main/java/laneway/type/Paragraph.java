// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.util.List;

/// A text broken into lines; never without a line, so that an empty text has a height.
///
/// @param text the text as cleaned; lines refer to it
/// @param width the width it was set for, in board units
/// @param shortened whether lines were left out
public record Paragraph(
        String text, TextStyle style, double width, List<Line> lines, boolean shortened) {

    public Paragraph {
        lines = List.copyOf(lines);
    }

    public double lineHeight() {
        return style.lineHeight();
    }

    /// From the top of a line to its baseline.
    public double ascent() {
        return style.ascent();
    }

    public double height() {
        return lines.size() * style.lineHeight();
    }

    /// The baseline of a line, from the paragraph's top.
    public double baseline(int line) {
        return line * style.lineHeight() + style.ascent();
    }

    /// The width of the widest line.
    public double widest() {
        double widest = 0;
        for (var line : lines) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.type.Paragraph;
import laneway.type.TextStyle;
import laneway.type.Typesetter;

/// Sets the texts of the board.
record Texts(Typesetter typesetter) {
    Paragraph set(String text, TextStyle style, double width) {
        return typesetter.set(text, style, width);
    }

    Paragraph set(String text, TextStyle style, double width, int maxLines) {
        return typesetter.set(text, style, width, maxLines);
    }

    /// One line, shortened if it is wider than allowed, in a box that fits it closely.
    Paragraph line(String text, TextStyle style, double maxWidth) {
        var flat = text.replace('\n', ' ').replace('\r', ' ');
        var line = typesetter.set(flat, style, maxWidth, 1);
        return line.lines().getFirst().x() > 0
                ? typesetter.set(line.text(), style, line.widest() + 0.01, 1)
                : line;
    }
}

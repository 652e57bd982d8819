// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.util.List;
import java.util.Optional;

/// A text of which every character is plain and in the text font itself.
record PlainBlock(String text, TextStyle style, FontSource font, Measured measured)
        implements Block {

    /// Measures a text, or gives nothing where a character needs more than a look into the table.
    static Optional<PlainBlock> of(String text, TextStyle style, FontSource font) {
        int length = text.length();
        var measured = new Measured(length);
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            float advance = font.plainAdvance(character);
            if (Float.isNaN(advance)) {
                return Optional.empty();
            }
            measured.advances[i] = advance;
            measured.kinds[i] = character == ' ' ? Measured.SPACE : Measured.CLUSTER;
        }
        return Optional.of(new PlainBlock(text, style, font, measured));
    }

    @Override
    public boolean rightToLeft() {
        return false;
    }

    @Override
    public List<Run> runs(int start, int end, double ems) {
        if (start == end) {
            return List.of();
        }
        var part = text.substring(start, end);
        return List.of(new Run.Plain(part, 0, ems * style.size(), 0, font, style.size()));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.type.Face;
import laneway.type.TextStyle;

/// How the texts of the board are set.
final class Styles {
    static final TextStyle TITLE = style(Face.BOLD, 26, 34);
    static final TextStyle DETAIL = style(Face.REGULAR, 14, 20);
    static final TextStyle STAGE = style(Face.BOLD, 16, 22);
    static final TextStyle STAGE_NARROW = style(Face.BOLD, 12.5f, 22);
    static final TextStyle QUESTION = style(Face.REGULAR, 12.5f, 17);
    static final TextStyle STEP = style(Face.MEDIUM, 13, 18);
    static final TextStyle LANE = style(Face.BOLD, 14, 19);
    static final TextStyle SLIVER = style(Face.MEDIUM, 12, 16);
    static final TextStyle LINK = style(Face.MEDIUM, 13, 18);
    static final TextStyle CARD = style(Face.REGULAR, 13, 18);
    static final TextStyle CARD_TITLE = style(Face.MEDIUM, 13, 18);
    static final TextStyle CHIP = style(Face.MEDIUM, 11, 16);
    static final TextStyle BADGE = style(Face.BOLD, 9.5f, 16);

    private Styles() {}

    private static TextStyle style(Face face, float size, float lineHeight) {
        return new TextStyle(face, size, lineHeight / size);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.layout.Shade;
import laneway.layout.Theme;
import laneway.layout.Tone;
import laneway.model.Colour;

/// The colours of the workbook, as 0xRRGGBB: those of the light board, made for white paper.
final class SheetColours {
    static final int WHITE = 0xFFFFFF;
    static final int INK = of(Shade.CARD_TEXT, Colour.GREY);
    static final int QUIET = of(Shade.DETAIL, Colour.GREY);
    static final int HEADER = of(Shade.STAGE, Colour.GREY);
    static final int HEADER_QUIET = of(Shade.QUESTION, Colour.GREY);
    static final int STEP = of(Shade.SLIVER, Colour.GREY);
    static final int LINE = of(Shade.STEP_LINE, Colour.GREY);

    private SheetColours() {}

    /// Dark enough for white text on it, and for itself on a card.
    static int strong(Colour hue) {
        return of(Shade.BADGE, hue);
    }

    /// The fill of a card.
    static int card(Colour hue) {
        return of(Shade.CHIP, hue);
    }

    /// The fill behind the cards of a lane: a third of a card's, the rest white.
    static int lane(Colour hue) {
        int card = card(hue);
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = (card >> shift) & 0xFF;
            result |= (255 - (255 - part) / 3) << shift;
        }
        return result;
    }

    private static int of(Shade shade, Colour hue) {
        return Theme.LIGHT.argb(new Tone(shade, hue)) & 0xFFFFFF;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.model.Colour;
import laneway.model.LaneKind;

/// The colours of the workbook, as 0xRRGGBB.
final class Palette {
    static final int INK = 0x1F2933;
    static final int QUIET = 0x52606D;
    static final int HEADER = 0x243B53;
    static final int HEADER_QUIET = 0xD9E2EC;
    static final int STEP = 0xE4E9F0;
    static final int WHITE = 0xFFFFFF;
    static final int LINE = 0xCBD2D9;

    private Palette() {}

    /// The hue of a lane that has none of its own.
    static Colour of(LaneKind kind) {
        return switch (kind) {
            case ACTIONS -> Colour.BLUE;
            case NEEDS -> Colour.ORANGE;
            case TOUCH_SALES -> Colour.PURPLE;
            case TOUCHPOINTS -> Colour.TEAL;
            case CHANNELS -> Colour.GREEN;
            case FEELINGS -> Colour.PINK;
            case RISKS -> Colour.RED;
            case OPPORTUNITIES -> Colour.LIME;
            case QUOTES -> Colour.YELLOW;
            case IMAGES, NOTES -> Colour.GREY;
            case EXPERIENCE -> Colour.PINK;
            case METRICS -> Colour.PURPLE;
        };
    }

    /// Dark enough for white text.
    static int strong(Colour hue) {
        return switch (hue) {
            case GREY -> 0x52606D;
            case BLUE -> 0x1D5FA8;
            case TEAL -> 0x0B7285;
            case GREEN -> 0x2B7A3F;
            case LIME -> 0x5C7A12;
            case YELLOW -> 0x8A6100;
            case ORANGE -> 0xB1490F;
            case RED -> 0xB42B2B;
            case PINK -> 0xAD2E6D;
            case PURPLE -> 0x6741B0;
        };
    }

    /// The fill of a card.
    static int card(Colour hue) {
        return mix(strong(hue), 0.15);
    }

    /// The fill behind the cards of a lane.
    static int lane(Colour hue) {
        return mix(strong(hue), 0.05);
    }

    private static int mix(int colour, double share) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = (colour >> shift) & 0xFF;
            result |= (int) Math.round(255 + (part - 255) * share) << shift;
        }
        return result;
    }
}

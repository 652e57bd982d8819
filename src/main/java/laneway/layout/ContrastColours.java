// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;

/// The theme for those who need strong contrast: white and bright hues on black, and all text at
/// seven to one or more.
final class ContrastColours {
    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;
    private static final int COAL = 0xff141414;
    private static final int ASH = 0xff242424;

    private ContrastColours() {}

    static int of(Shade shade, Colour hue) {
        return switch (shade) {
            case CANVAS, STEP, CARD, BADGE_TEXT, STAGE_TEXT, QUESTION -> BLACK;
            case TITLE, LABEL_TEXT, CARD_TEXT, STEP_TEXT, DETAIL, CARD_NOTE -> WHITE;
            case SLIVER_TEXT, STEP_LINE, STAGE -> WHITE;
            case LANE -> COAL;
            case LABEL, SLIVER, CHIP -> ASH;
            case CURVE_GROUND -> Mixing.mix(BLACK, strong(hue), 0.4);
            case HEATED -> Mixing.mix(BLACK, strong(hue), 0.25);
            case CURVE_AXIS, DIVIDER -> 0xff9a9a9a;
            case SPINE, CARD_LINE -> strong(hue);
            case CARD_BLOCK -> Mixing.mix(BLACK, strong(hue), 0.7);
            case CHIP_TEXT, MARK, BADGE -> pale(hue);
            case LINK -> 0xffc8c8c8;
            case FOUND -> 0xff574000;
            case FOUND_LINE -> 0xffffe14d;
        };
    }

    private static int strong(Colour hue) {
        return switch (hue) {
            case GREY -> 0xffd0d6dc;
            case BLUE -> 0xff66b2ff;
            case TEAL -> 0xff3fe0d0;
            case GREEN -> 0xff6fe07a;
            case LIME -> 0xffc6f04a;
            case YELLOW -> 0xffffe14d;
            case ORANGE -> 0xffffb066;
            case RED -> 0xffff8a84;
            case PINK -> 0xffff9cd2;
            case PURPLE -> 0xffc4a8ff;
        };
    }

    private static int pale(Colour hue) {
        return Mixing.mix(strong(hue), WHITE, 0.45);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;

/// The dark theme: slate instead of black, hues softened so that none of them glares.
final class DarkColours {
    private static final int NIGHT = 0xff15191e;
    private static final int SLATE = 0xff272e37;
    private static final int CHALK = 0xffe7ebef;

    private DarkColours() {}

    static int of(Shade shade, Colour hue) {
        return switch (shade) {
            case CANVAS -> NIGHT;
            case TITLE, LABEL_TEXT, CARD_TEXT, STEP_TEXT -> CHALK;
            case DETAIL -> 0xffa5b0bb;
            case LANE -> Mixing.mix(NIGHT, deep(hue), 0.4);
            case CURVE_GROUND -> Mixing.mix(NIGHT, strong(hue), 0.3);
            case CURVE_AXIS -> 0xff56616c;
            case DIVIDER -> 0xff2b323a;
            case LABEL -> deep(hue);
            case SPINE -> strong(hue);
            case STAGE -> 0xff30475e;
            case STAGE_TEXT -> 0xffffffff;
            case QUESTION -> 0xffd6e0ea;
            case STEP, CARD -> SLATE;
            case STEP_LINE -> 0xff3b4550;
            case SLIVER -> 0xff1f252b;
            case SLIVER_TEXT -> 0xffa5b0bb;
            case CARD_LINE -> Mixing.mix(0xff37404a, strong(hue), 0.25);
            case HEATED -> Mixing.mix(SLATE, strong(hue), 0.26);
            case CARD_BLOCK -> Mixing.mix(deep(hue), strong(hue), 0.5);
            case CARD_NOTE -> 0xffb6c0ca;
            case CHIP -> Mixing.mix(SLATE, strong(hue), 0.22);
            case CHIP_TEXT, MARK -> pale(hue);
            case BADGE -> pale(hue);
            case BADGE_TEXT -> NIGHT;
            case LINK -> 0xffa99bd0;
            case FOUND -> 0xff5f4700;
            case FOUND_LINE -> 0xffe3b341;
        };
    }

    /// All equally dark: mixed out of slate and warm hues they would turn to mud.
    private static int deep(Colour hue) {
        return switch (hue) {
            case GREY -> 0xff2c3239;
            case BLUE -> 0xff253143;
            case TEAL -> 0xff173735;
            case GREEN -> 0xff253525;
            case LIME -> 0xff2d331e;
            case YELLOW -> 0xff382f1a;
            case ORANGE -> 0xff3f2c1e;
            case RED -> 0xff412927;
            case PINK -> 0xff3e2935;
            case PURPLE -> 0xff322d40;
        };
    }

    private static int strong(Colour hue) {
        return switch (hue) {
            case GREY -> 0xff7f8b98;
            case BLUE -> 0xff5b93e0;
            case TEAL -> 0xff35aaa4;
            case GREEN -> 0xff5faa63;
            case LIME -> 0xffa5bf4f;
            case YELLOW -> 0xffd9b045;
            case ORANGE -> 0xffdd8a4c;
            case RED -> 0xffd9655f;
            case PINK -> 0xffd07fb0;
            case PURPLE -> 0xff9579d3;
        };
    }

    private static int pale(Colour hue) {
        return Mixing.mix(strong(hue), 0xffffffff, 0.42);
    }
}

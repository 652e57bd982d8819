// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;

/// The light theme: paper, ink and ten hues that keep their distance for colour-blind eyes by
/// lightness as well as by hue.
final class LightColours {
    private static final int PAPER = 0xfff6f5f2;
    private static final int WHITE = 0xffffffff;
    private static final int INK = 0xff1f2933;
    private static final int SLATE = 0xff26384a;

    private LightColours() {}

    static int of(Shade shade, Colour hue) {
        return switch (shade) {
            case CANVAS -> PAPER;
            case TITLE, LABEL_TEXT, CARD_TEXT, STEP_TEXT -> INK;
            case DETAIL -> 0xff52606d;
            case LANE -> Mixing.mix(PAPER, pale(hue), 0.5);
            case CURVE_GROUND -> Mixing.mix(pale(hue), strong(hue), 0.2);
            case CURVE_AXIS -> 0xffb4bcc4;
            case DIVIDER -> 0xffe2dfd8;
            case LABEL -> pale(hue);
            case SPINE -> strong(hue);
            case STAGE -> SLATE;
            case STAGE_TEXT -> WHITE;
            case QUESTION -> 0xffd3dde6;
            case STEP, CARD -> WHITE;
            case STEP_LINE -> 0xffd5d9dd;
            case SLIVER -> 0xffe6e4df;
            case SLIVER_TEXT -> 0xff52606d;
            case CARD_LINE -> Mixing.mix(0xffe3e5e8, strong(hue), 0.2);
            case HEATED -> Mixing.mix(WHITE, strong(hue), 0.24);
            case CARD_BLOCK -> Mixing.mix(WHITE, strong(hue), 0.55);
            case CARD_NOTE -> 0xff4a5763;
            case CHIP -> Mixing.mix(WHITE, strong(hue), 0.13);
            case CHIP_TEXT, MARK -> deep(hue);
            case BADGE -> deep(hue);
            case BADGE_TEXT -> WHITE;
            case LINK -> 0xff7a6a9e;
            case FOUND -> 0xffffd95e;
            case FOUND_LINE -> 0xffd39400;
        };
    }

    /// All equally light: mixed out of the strong hues, some would look soiled beside others.
    private static int pale(Colour hue) {
        return switch (hue) {
            case GREY -> 0xffe9edf2;
            case BLUE -> 0xffdfecff;
            case TEAL -> 0xffd6f2ef;
            case GREEN -> 0xffe0f2e0;
            case LIME -> 0xffe8f0d6;
            case YELLOW -> 0xfff7edd2;
            case ORANGE -> 0xfffde7d9;
            case RED -> 0xfffde4e1;
            case PINK -> 0xfffbe4ef;
            case PURPLE -> 0xffece7fd;
        };
    }

    private static int strong(Colour hue) {
        return switch (hue) {
            case GREY -> 0xff8792a0;
            case BLUE -> 0xff2f73d0;
            case TEAL -> 0xff169a94;
            case GREEN -> 0xff4a9a4e;
            case LIME -> 0xff9cb83a;
            case YELLOW -> 0xffe3b32b;
            case ORANGE -> 0xffe4823a;
            case RED -> 0xffd2504c;
            case PINK -> 0xffd46ba6;
            case PURPLE -> 0xff7d5cc6;
        };
    }

    private static int deep(Colour hue) {
        return switch (hue) {
            case GREY -> 0xff4a5561;
            case BLUE -> 0xff1d549f;
            case TEAL -> 0xff0a635e;
            case GREEN -> 0xff286630;
            case LIME -> 0xff526418;
            case YELLOW -> 0xff725400;
            case ORANGE -> 0xff8f450b;
            case RED -> 0xff9c2926;
            case PINK -> 0xff93316a;
            case PURPLE -> 0xff573a99;
        };
    }
}

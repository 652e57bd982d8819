// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.layout.Mixing;
import laneway.layout.Shade;
import laneway.layout.Theme;
import laneway.layout.Tone;

/// The colours in which something is painted: a theme's own, or changed for what is set apart.
///
/// @param strength of pictures, 0 to 1
record Inks(Theme theme, Look look, float strength) {
    private static final double FADED = 0.28;
    private static final double TINT = 0.14;

    /// How a card stands among the others.
    enum Look {
        PLAIN,
        LIT,
        FADED
    }

    static Inks plain(Theme theme) {
        return new Inks(theme, Look.PLAIN, 1);
    }

    static Inks lit(Theme theme) {
        return new Inks(theme, Look.LIT, 1);
    }

    static Inks faded(Theme theme) {
        return new Inks(theme, Look.FADED, (float) FADED);
    }

    int argb(Tone tone) {
        int argb = theme.argb(tone);
        return switch (look) {
            case PLAIN -> argb;
            case FADED -> Mixing.mix(theme.argb(new Tone(Shade.LANE, tone.hue())), argb, FADED);
            case LIT -> lit(tone.shade(), argb);
        };
    }

    int argb(Shade shade) {
        return argb(Tone.of(shade));
    }

    private int lit(Shade shade, int argb) {
        if (shade == Shade.CARD || shade == Shade.HEATED) {
            return Mixing.mix(argb, theme.argb(Shade.FOUND), TINT);
        }
        boolean edge = shade == Shade.CARD_LINE || shade == Shade.CARD_BLOCK;
        return edge ? theme.argb(Shade.FOUND_LINE) : argb;
    }
}

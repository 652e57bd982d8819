// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;

/// The colours of a board: each tone as an opaque colour.
public enum Theme {
    /// Dark ink on off-white.
    LIGHT {
        @Override
        public int argb(Tone tone) {
            return LightColours.of(tone.shade(), tone.hue());
        }
    },
    /// Light ink on slate.
    DARK {
        @Override
        public int argb(Tone tone) {
            return DarkColours.of(tone.shade(), tone.hue());
        }
    },
    /// White and bright hues on black, for those who need strong contrast.
    CONTRAST {
        @Override
        public int argb(Tone tone) {
            return ContrastColours.of(tone.shade(), tone.hue());
        }
    };

    /// The colour of a tone as 0xFFRRGGBB.
    public abstract int argb(Tone tone);

    /// The colour of a shade that has no hue of its own.
    public int argb(Shade shade) {
        return argb(new Tone(shade, Colour.GREY));
    }
}

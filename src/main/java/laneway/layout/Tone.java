// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Colour;

/// Which colour something has, whatever the theme.
public record Tone(Shade shade, Colour hue) {
    /// A tone without a hue of its own.
    public static Tone of(Shade shade) {
        return new Tone(shade, Colour.GREY);
    }
}

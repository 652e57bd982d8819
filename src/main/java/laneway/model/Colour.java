// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// A hue of the palette; each theme shows it in its own shade.
public enum Colour {
    GREY,
    BLUE,
    TEAL,
    GREEN,
    LIME,
    YELLOW,
    ORANGE,
    RED,
    PINK,
    PURPLE
}

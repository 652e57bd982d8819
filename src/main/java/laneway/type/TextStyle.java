// SPDX-License-Identifier: Apache-2.0
package laneway.type;

/// How a text is set: its face, its size in board units and the height of its lines in ems.
public record TextStyle(Face face, float size, float leading) {

    private static final float USUAL_LEADING = 1.36f;

    // what Roboto says of itself, in ems; every face has the same
    private static final double ASCENT = 1900.0 / 2048;
    private static final double DESCENT = 500.0 / 2048;

    public TextStyle {
        if (!(size > 0 && size < 10_000)) {
            throw new IllegalArgumentException("size " + size);
        }
        if (!(leading > 0 && leading < 100)) {
            throw new IllegalArgumentException("leading " + leading);
        }
    }

    public TextStyle(Face face, float size) {
        this(face, size, USUAL_LEADING);
    }

    /// From one baseline to the next, in board units.
    public double lineHeight() {
        return (double) size * leading;
    }

    /// From the top of a line to its baseline: the letters stand in the middle of the line.
    public double ascent() {
        return (lineHeight() + (ASCENT - DESCENT) * size) / 2;
    }
}

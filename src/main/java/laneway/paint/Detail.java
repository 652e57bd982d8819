// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

/// How much of a board can be seen at a scale.
enum Detail {
    /// Everything.
    TEXT,
    /// Lines of text as bars, marks as dots.
    BARS,
    /// Cards as plain rectangles; a pixel would be far too wide for the lines between steps.
    BLOCKS;

    private static final double LEAST_TEXT = 0.4;
    private static final double LEAST_BARS = 0.15;

    static Detail at(double scale) {
        if (scale >= LEAST_TEXT) {
            return TEXT;
        }
        return scale >= LEAST_BARS ? BARS : BLOCKS;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// How large a map and its parts may be.
public final class Limits {
    /// Characters in one text.
    public static final int TEXT = 100_000;

    /// Cards in one map.
    public static final int CARDS = 100_000;

    /// Pixels along the longer side of an image.
    public static final int IMAGE_PIXELS = 1_600;

    /// Bytes of one image.
    public static final int IMAGE_BYTES = 5 << 20;

    /// Bytes of all images of a map.
    public static final int ALL_IMAGE_BYTES = 25 << 20;

    /// Columns of cards that a step may be wide.
    public static final int STEP_WIDTH = 4;

    /// The best sentiment; the worst is its negative.
    public static final int SENTIMENT = 2;

    /// Dots that one person has in a vote.
    public static final int DOTS = 99;

    /// The largest zoom of a view, in percent.
    public static final int ZOOM = 1_000;

    /// How far a view may look from where the board begins, in board units.
    public static final int BOARD = 100_000_000;

    private Limits() {}

    static void checkText(String text) {
        if (text.length() > TEXT) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters");
        }
    }

    static void checkRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    what + " is " + value + ", not " + least + " to " + most);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

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

    /// The largest number of subjects that a team may be allowed to lead.
    public static final int LEADS = 1_000;

    /// The longest time that anything is given, in days.
    public static final int DAYS = 36_500;

    /// The largest value of a metric; the smallest is its negative. Beyond it a number loses its
    /// last digits.
    public static final double NUMBER = 1e15;

    private Limits() {}

    static void checkText(String text) {
        if (text.length() > TEXT) {
            throw new IllegalArgumentException("a text of " + text.length() + " characters");
        }
    }

    static void checkNumber(String what, double value) {
        if (!(Math.abs(value) <= NUMBER)) {
            throw new IllegalArgumentException(what + " is " + value);
        }
    }

    static void checkTime(@Nullable Duration time) {
        if (time != null && (time.isNegative() || time.compareTo(Duration.ofDays(DAYS)) > 0)) {
            throw new IllegalArgumentException("a time of " + time);
        }
    }

    static void checkRange(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    what + " is " + value + ", not " + least + " to " + most);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.text.Bidi;

/// The bidi level of each character of a block, and the block's own direction.
final class Levels {

    private static final byte[] ALL_ZERO = {};

    private final byte[] levels;
    private final boolean rightToLeft;

    private Levels(byte[] levels, boolean rightToLeft) {
        this.levels = levels;
        this.rightToLeft = rightToLeft;
    }

    /// @param direction one of the flags of [Bidi]
    static Levels of(String text, int direction) {
        if (direction == Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT
                && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return new Levels(ALL_ZERO, false);
        }
        var levels = new byte[text.length()];
        var bidi = new Bidi(text, direction);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            byte level = (byte) bidi.getRunLevel(run);
            for (int i = bidi.getRunStart(run); i < bidi.getRunLimit(run); i++) {
                levels[i] = level;
            }
        }
        return new Levels(levels, !bidi.baseIsLeftToRight());
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    byte at(int index) {
        return levels.length == 0 ? 0 : levels[index];
    }
}

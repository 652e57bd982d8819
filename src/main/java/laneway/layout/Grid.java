// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// The measures of the board, on a grid of 4 units.
final class Grid {
    static final double CARD = 208;
    static final double GAP = 8;
    static final double CELL_PAD = 12;
    static final double SLIVER = 36;

    static final double ROW_PAD = 12;
    static final double ROW_LEAST = 88;
    static final double ROW_GAP = 6;
    static final double LABELS = 176;

    static final double HEADER_TOP = 12;
    static final double HEADER_GAP = 8;
    static final double STAGE_LEAST = 64;
    static final double STEP_HEIGHT = 28;

    static final double MARGIN = 24;

    private Grid() {}

    /// How wide a column of so many cards side by side is.
    static double columnWidth(int cards) {
        return 2 * CELL_PAD + cardsWidth(cards);
    }

    /// How wide so many cards side by side are.
    static double cardsWidth(int cards) {
        return cards * CARD + (cards - 1) * GAP;
    }
}

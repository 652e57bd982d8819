// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

/// How large the columns of the grid are, and the rows that some text needs.
final class GridSize {
    private static final int UNITS_PER_CHARACTER = 256;
    private static final double POINTS_PER_CHARACTER = 5.25;
    private static final int LABEL_CHARACTERS = 22;
    private static final int CARD_CHARACTERS = 30;
    private static final double CELL_PADDING = 15;
    private static final double ROW_PADDING = 12;
    private static final double LEADING = 1.32;

    /// The width of the column of lanes, as POI counts.
    static final int LABEL_UNITS = LABEL_CHARACTERS * UNITS_PER_CHARACTER;

    /// The width of a column of cards, as POI counts.
    static final int CARD_UNITS = CARD_CHARACTERS * UNITS_PER_CHARACTER;

    /// What a lane's name has of its column, in points.
    static final double LABEL_ROOM = LABEL_CHARACTERS * POINTS_PER_CHARACTER - CELL_PADDING;

    /// How much of a width bold letters may be counted on to have: they are a little wider.
    static final double BOLD = 0.93;

    private GridSize() {}

    /// What a card's text has of so many columns, in points.
    static double cardRoom(int columns) {
        return columns * CARD_CHARACTERS * POINTS_PER_CHARACTER - CELL_PADDING;
    }

    /// The height of a row, in points.
    ///
    /// @param letters the sizes of the letters of all its lines, summed up
    static double heightOf(double letters) {
        return letters * LEADING + ROW_PADDING;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

/// How large the page is.
public enum PageSize {
    /// One page of exactly the board's size.
    WHOLE_MAP(0, 0),
    A4(595.28, 841.89),
    A3(841.89, 1190.55),
    LETTER(612, 792);

    private final double shortSide;
    private final double longSide;

    PageSize(double shortSide, double longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    /// In points; 0 for the whole map.
    double shortSide() {
        return shortSide;
    }

    /// In points; 0 for the whole map.
    double longSide() {
        return longSide;
    }
}

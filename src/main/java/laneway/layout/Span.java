// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// A card that lies across several columns, at its place in its row.
record Span(CardFace face, int firstColumn, int lastColumn, double x, double y) {
    double bottom() {
        return y + face.height();
    }
}

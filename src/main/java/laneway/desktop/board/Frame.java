// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// How the node's pixels are shared out between body and strips at a scale.
record Frame(ViewScale scale, int left, int top, int width, int height) {

    /// Measures the strips of the pictures at the scale; the body gets the rest.
    static Frame of(BoardPictures pictures, ViewScale scale, int nodeWidth, int nodeHeight) {
        int left = pictures.labels().pixelWidth(scale);
        int top = pictures.header().pixelHeight(scale);
        return new Frame(
                scale, left, top, Math.max(1, nodeWidth - left), Math.max(1, nodeHeight - top));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// How the node's pixels are shared out between body and strips at a scale.
///
/// @param pinned height of what of the body does not move up and down
record Frame(ViewScale scale, int left, int top, int width, int height, int pinned) {
    /// What does not move must leave more room than it takes for what does.
    private static final double MOST_PINNED = 0.5;

    /// Measures the strips of the pictures at the scale; the body gets the rest.
    static Frame of(BoardPictures pictures, ViewScale scale, int nodeWidth, int nodeHeight) {
        int left = pictures.labels().pixelWidth(scale);
        int top = pictures.header().pixelHeight(scale);
        int height = Math.max(1, nodeHeight - top);
        int pinned = (int) Math.round(pictures.pinned() * scale.pixelsPerUnit());
        return new Frame(
                scale,
                left,
                top,
                Math.max(1, nodeWidth - left),
                height,
                pinned <= height * MOST_PINNED ? pinned : 0);
    }
}

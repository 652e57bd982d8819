// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// One state of the board, ready to be painted: the body and the strips that stay in view.
///
/// @param width the body's width in board units
/// @param height the body's height in board units
/// @param pinned how much of the body and of the labels, from their top on, stays in view while the
///   rest moves up and down; in board units
/// @param body lanes and cards; moves both ways
/// @param header the stages, above the body; moves sideways only
/// @param labels the lanes' names, at the left of the body; moves up and down only
/// @param corner where header and labels meet; does not move
/// @param background what lies around the board, as 0xAARRGGBB, opaque
public record BoardPictures(
        double width,
        double height,
        double pinned,
        Picture body,
        Picture header,
        Picture labels,
        Picture corner,
        int background) {

    public BoardPictures {
        if (background >>> 24 != 0xff) {
            throw new IllegalArgumentException(
                    "background is not opaque: " + Integer.toHexString(background));
        }
    }
}

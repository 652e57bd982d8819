// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// An area of the board, in board units.
public record BoardRect(double x, double y, double width, double height) {

    public BoardRect {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("negative size: " + width + " x " + height);
        }
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}

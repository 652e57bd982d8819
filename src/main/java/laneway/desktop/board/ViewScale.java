// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// How large the board is shown: the zoom the user sees, times the pixels the screen gives a unit.
public record ViewScale(double zoom, double outputScale) {

    /// The smallest zoom, 5 %.
    public static final double SMALLEST = 0.05;

    /// The largest zoom, 400 %.
    public static final double LARGEST = 4.0;

    public ViewScale {
        if (!(zoom > 0 && outputScale > 0)) {
            throw new IllegalArgumentException("not a scale: " + zoom + " x " + outputScale);
        }
    }

    /// Device pixels in one board unit.
    public double pixelsPerUnit() {
        return zoom * outputScale;
    }

    /// The same screen at another zoom, held between the smallest and the largest.
    public ViewScale withZoom(double wanted) {
        return new ViewScale(Math.clamp(wanted, SMALLEST, LARGEST), outputScale);
    }

    public ViewScale withOutputScale(double wanted) {
        return new ViewScale(zoom, wanted);
    }
}

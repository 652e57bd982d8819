// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// How a line is drawn; its ends are round.
///
/// @param width in board units
/// @param dash how long its dashes are; 0 for a continuous line
/// @param gap how long the gaps between them are
public record Stroke(double width, double dash, double gap) {
    /// A line without gaps.
    public static Stroke continuous(double width) {
        return new Stroke(width, 0, 0);
    }

    /// A line of dashes; round ends make them longer and the gaps shorter.
    static Stroke dashed(double width) {
        return new Stroke(width, 3 * width, 3 * width);
    }

    /// A line of dots; round ends make them of dashes that are next to nothing.
    static Stroke dotted(double width) {
        return new Stroke(width, 0.01 * width, 2.5 * width);
    }

    /// Whether it has gaps.
    public boolean isDashed() {
        return dash > 0;
    }
}

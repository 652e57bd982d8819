// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.util.List;

/// One line of a paragraph: what it says, how wide it is and what to draw.
///
/// @param text the line without the white space it broke at; a shortened line ends in an ellipsis
/// @param start where it starts in the paragraph's text
/// @param end where it ends in the paragraph's text, white space at its end not counted
/// @param x the distance of its left end from the paragraph's left edge: above 0 where text runs
///   from right to left
/// @param runs what to draw, in visual order
public record Line(
        String text,
        int start,
        int end,
        double x,
        double width,
        List<Run> runs,
        boolean rightToLeft) {

    public Line {
        runs = List.copyOf(runs);
    }
}

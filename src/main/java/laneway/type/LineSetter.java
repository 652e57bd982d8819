// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Breaks the blocks of one paragraph into lines until they end or the lines are used up.
final class LineSetter {

    /// Makes a block of a text, given the direction as one of the flags of [Bidi].
    interface Blocks {
        Block of(String text, int direction);
    }

    private static final String ELLIPSIS = "…";

    /// A thousandth of a unit is no overflow.
    private static final double TOLERANCE = 1e-3;

    private final Blocks blocks;
    private final TextStyle style;
    private final double width;
    private final int maxLines;
    private final int contentEnd;
    private final float ellipsisEms;
    private final List<Line> lines = new ArrayList<>();
    private boolean shortened;

    /// @param contentEnd where the whole text ends, white space not counted
    LineSetter(
            Blocks blocks,
            TextStyle style,
            double width,
            int maxLines,
            int contentEnd,
            float ellipsisEms) {
        this.blocks = blocks;
        this.style = style;
        this.width = width;
        this.maxLines = maxLines;
        this.contentEnd = contentEnd;
        this.ellipsisEms = ellipsisEms;
    }

    List<Line> lines() {
        return lines;
    }

    /// Whether text had to be left out.
    boolean shortened() {
        return shortened;
    }

    /// Adds the lines of a block that starts at `offset` in the whole text; false if no line is
    /// left after it.
    boolean add(String text, int offset) {
        var block = blocks.of(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        var breaker = new LineBreaker(block.measured());
        int start = 0;
        do {
            breaker.next(start, width / style.size());
            var line = line(text, block, offset, start, breaker);
            boolean last = lines.size() + 1 == maxLines;
            shortened = last && offset + breaker.next() < contentEnd;
            lines.add(shortened ? shortened(text, block, offset, start, breaker) : line);
            if (last) {
                return false;
            }
            start = breaker.next();
        } while (start < text.length());
        return true;
    }

    /// Letters that join are wider at the end of a line than within it, so a line may have to give
    /// a cluster away.
    private Line line(String text, Block block, int offset, int start, LineBreaker breaker) {
        var runs = block.runs(start, breaker.end(), breaker.width());
        double excess = right(runs) - width;
        while (excess > TOLERANCE && block.measured().nextCluster(start) < breaker.end()) {
            breaker.next(start, breaker.width() - excess / style.size());
            runs = block.runs(start, breaker.end(), breaker.width());
            excess = right(runs) - width;
        }
        var part = text.substring(start, breaker.end());
        return place(part, offset + start, offset + breaker.end(), runs, block.rightToLeft());
    }

    private Line shortened(String text, Block block, int offset, int start, LineBreaker breaker) {
        var measured = block.measured();
        int end = breaker.end();
        for (double pen = breaker.width();
                end > start && pen > width / style.size() - ellipsisEms; ) {
            end = measured.previousCluster(end);
            pen -= measured.advances[end];
        }
        int direction =
                block.rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        while (true) {
            end = measured.trimmed(start, end);
            var part = text.substring(start, end) + ELLIPSIS;
            double ems = measured.width(start, end) + ellipsisEms;
            var runs = blocks.of(part, direction).runs(0, part.length(), ems);
            if (end == start || right(runs) <= width + TOLERANCE) {
                return place(part, offset + start, offset + end, runs, block.rightToLeft());
            }
            end = measured.previousCluster(end);
        }
    }

    private Line place(String text, int start, int end, List<Run> runs, boolean rightToLeft) {
        double right = right(runs);
        double x = rightToLeft && width < Double.POSITIVE_INFINITY ? Math.max(0, width - right) : 0;
        return new Line(text, start, end, x, right, runs, rightToLeft);
    }

    private static double right(List<Run> runs) {
        return runs.isEmpty() ? 0 : runs.getLast().x() + runs.getLast().width();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.type;

/// Finds line after line in a measured text, each as long as fits.
///
/// After [#next(int, double)] the line found is `start` to `end`, the next one begins at `next`.
final class LineBreaker {

    /// Forgives rounding: a text set at exactly its own width stays on one line.
    private static final double TOLERANCE = 1e-6;

    private final Measured text;
    private int end;
    private int next;
    private double width;

    LineBreaker(Measured text) {
        this.text = text;
    }

    int end() {
        return end;
    }

    int next() {
        return next;
    }

    /// The width of the line found, in ems.
    double width() {
        return width;
    }

    /// Finds the line that begins at `start` and is at most `limit` ems wide, or one cluster if
    /// that is wider.
    void next(int start, double limit) {
        double most = limit + TOLERANCE;
        double pen = 0;
        boolean mayBreak = false;
        int i = start;
        while (i < text.length()) {
            byte kind = text.kinds[i];
            if (kind == Measured.SPACE) {
                found(i, i, pen);
                while (i < text.length() && text.kinds[i] == Measured.SPACE) {
                    pen += text.advances[i++];
                }
                next = i;
                mayBreak = true;
                if (pen > most || i == text.length()) {
                    return;
                }
                continue;
            }
            if (kind == Measured.OPPORTUNITY && i > start && text.kinds[i - 1] != Measured.SPACE) {
                found(i, i, pen);
                mayBreak = true;
            }
            double after = pen + text.advances[i];
            if (after > most && i > start) {
                if (!mayBreak) {
                    found(i, i, pen);
                }
                return;
            }
            pen = after;
            i = text.nextCluster(i);
        }
        found(i, i, pen);
    }

    private void found(int lineEnd, int lineNext, double lineWidth) {
        end = lineEnd;
        next = lineNext;
        width = lineWidth;
    }
}

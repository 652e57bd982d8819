// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// Where on a line some of its text stands: from one distance to another, from the line's left end.
///
/// What stands together in the text may stand in several places of a line that mixes directions.
public record Extent(double from, double to) {

    /// Where a stretch of a paragraph's text stands on one of its lines, from left to right;
    /// nowhere where the line does not show it.
    ///
    /// @param start the place in the paragraph of its first character
    /// @param end the place after its last one
    public static List<Extent> of(Line line, int start, int end) {
        int first = Math.max(start, line.start()) - line.start();
        int last = Math.min(end, line.end()) - line.start();
        if (first >= last) {
            return List.of();
        }
        var extents = new ArrayList<Extent>();
        int offset = 0;
        for (Run run : logical(line.runs())) {
            int from = Math.max(0, first - offset);
            int to = Math.min(run.text().length(), last - offset);
            if (from < to) {
                extents.add(within(run, from, to));
            }
            offset += run.text().length();
        }
        extents.sort((one, other) -> Double.compare(one.from(), other.from()));
        return extents;
    }

    /// Putting runs into the order in which they are seen, done twice, is the order of the text.
    private static List<Run> logical(List<Run> visual) {
        var runs = visual.toArray(Run[]::new);
        var levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) runs[i].level();
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return List.of(runs);
    }

    private static Extent within(Run run, int from, int to) {
        return switch (run) {
            case Run.Lettered letters -> within(letters, from, to);
            case Run.Pill pill -> new Extent(pill.x(), pill.x() + pill.width());
        };
    }

    /// A ligature is marked whole, since no glyph stands for a part of it.
    private static Extent within(Run.Lettered run, int from, int to) {
        var glyphs = run.glyphs();
        double left = run.width();
        double right = 0;
        for (int i = 0; i < glyphs.count(); i++) {
            int character = glyphs.character(i);
            if (character < to && following(glyphs, character, run.text().length()) > from) {
                left = Math.min(left, glyphs.x(i));
                right = Math.max(right, i + 1 < glyphs.count() ? glyphs.x(i + 1) : run.width());
            }
        }
        return new Extent(run.x() + Math.min(left, right), run.x() + right);
    }

    /// Where the characters begin of which the next glyphs are.
    private static int following(Glyphs glyphs, int character, int length) {
        int next = length;
        for (int i = 0; i < glyphs.count(); i++) {
            if (glyphs.character(i) > character) {
                next = Math.min(next, glyphs.character(i));
            }
        }
        return next;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.type.Glyphs;
import laneway.type.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The pieces of a run that can not be divided: some glyphs, and the characters they stand for.
final class Clusters {
    private Clusters() {}

    /// A piece of a run, in visual order.
    ///
    /// @param text in logical order
    /// @param first the first of its glyphs
    /// @param last the last of its glyphs
    /// @param x from the run's left end
    record Cluster(String text, int first, int last, double x, double width) {}

    static List<Cluster> of(Run.Lettered run) {
        return of(run.text(), run.glyphs());
    }

    static List<Cluster> of(String text, Glyphs glyphs) {
        var starts = new TreeSet<Integer>();
        for (int i = 0; i < glyphs.count(); i++) {
            starts.add(glyphs.character(i));
        }
        var clusters = new ArrayList<Cluster>();
        for (int i = 0; i < glyphs.count(); ) {
            int start = glyphs.character(i);
            int last = i;
            while (last + 1 < glyphs.count() && glyphs.character(last + 1) == start) {
                last++;
            }
            Integer next = starts.higher(start);
            // characters before the first that a glyph names belong to it
            int begin = starts.first() == start ? 0 : start;
            String said = text.substring(begin, next == null ? text.length() : next);
            double end = last + 1 < glyphs.count() ? glyphs.x(last + 1) : glyphs.width();
            clusters.add(new Cluster(said, i, last, glyphs.x(i), end - glyphs.x(i)));
            i = last + 1;
        }
        return clusters;
    }
}

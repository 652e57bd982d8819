// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Intervals.Interval;
import laneway.model.Contrast;
import laneway.model.Limits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds numbers in which a segment differs from the other accounts.
final class Contrasts {
    /// In standard deviations of the number; about as much as the least rank correlation.
    static final double LEAST_DISTANCE = 0.2;

    private final Columns columns;
    private final List<String> segments;
    private final Stop stop;

    Contrasts(Columns columns, List<String> segments, Stop stop) {
        this.columns = columns;
        this.segments = segments;
        this.stop = stop;
    }

    private record Asked(int column, int segment, Moments here, Moments others) {
        /// How far the means lie apart, in standard deviations.
        double distance() {
            double variance =
                    (here.spread() + others.spread()) / (here.count() + others.count() - 2.0);
            double apart = Math.abs(here.mean() - others.mean());
            return apart == 0 ? 0 : apart / Math.sqrt(variance);
        }
    }

    /// The farthest apart first.
    List<Contrast> find() throws ProblemException {
        var asked = asked();
        double reach = Intervals.reach(asked.size());
        return asked.stream()
                .filter(it -> it.distance() >= LEAST_DISTANCE)
                .filter(it -> interval(it, reach).excludes(0))
                .sorted(
                        Comparator.comparingDouble((Asked it) -> -Rounding.of(it.distance()))
                                .thenComparingInt(Asked::column)
                                .thenComparingInt(Asked::segment))
                .map(it -> contrast(it, interval(it, reach)))
                .toList();
    }

    private List<Asked> asked() throws ProblemException {
        var asked = new ArrayList<Asked>();
        var everybody = columns.accounts(-1);
        for (int column = 0; column < columns.columns().size(); column++) {
            var values = columns.values(column);
            var whole = Moments.of(values, everybody);
            for (int segment = 0; segment < segments.size(); segment++) {
                stop.check();
                var here = Moments.of(values, columns.accounts(segment));
                var others = whole.without(here);
                if (here.count() >= Associations.LEAST_ACCOUNTS
                        && others.count() >= Associations.LEAST_ACCOUNTS
                        && Math.abs(whole.mean()) <= Limits.NUMBER / 2) {
                    asked.add(new Asked(column, segment, here, others));
                }
            }
        }
        return asked;
    }

    private Interval interval(Asked it, double reach) {
        return columns.columns().get(it.column()).share()
                ? Intervals.ofShares(it.here(), it.others(), reach)
                : Intervals.ofMeans(it.here(), it.others(), reach);
    }

    private Contrast contrast(Asked it, Interval interval) {
        return new Contrast(
                columns.columns().get(it.column()).quantity(),
                segments.get(it.segment()),
                Rounding.of(it.here().mean()),
                Rounding.of(it.others().mean()),
                Rounding.of(interval.low()),
                Rounding.of(interval.high()),
                (int) it.here().count());
    }
}

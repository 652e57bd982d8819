// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Ranking.Correlation;
import laneway.model.Association;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Finds numbers that go together, among all accounts and in segments where that is different.
final class Associations {
    /// Fewer say nothing, and could say something of single customers.
    static final int LEAST_ACCOUNTS = 30;

    /// A weaker one may be beyond doubt among many accounts, and still be of no use.
    static final double LEAST_STRENGTH = 0.1;

    private static final int WHOLE = -1;

    private final Columns columns;
    private final List<String> segments;
    private final Stop stop;

    Associations(Columns columns, List<String> segments, Stop stop) {
        this.columns = columns;
        this.segments = segments;
        this.stop = stop;
    }

    private record Pair(int left, int right, int segment) {}

    /// The strongest first.
    List<Association> find() throws ProblemException {
        var asked = correlations();
        double reach = Intervals.reach(asked.size());
        var found = new ArrayList<Association>();
        asked.forEach((pair, it) -> {
            var association = association(pair, it, reach);
            if (isWorthTelling(association) && !isLikeWhole(pair, association, asked)) {
                found.add(association);
            }
        });
        // a stable order, since the pairs are asked column by column and segment by segment
        found.sort(Comparator.comparingDouble(it -> -Math.abs(it.strength())));
        return List.copyOf(found);
    }

    private Map<Pair, Correlation> correlations() throws ProblemException {
        int width = columns.columns().size();
        var rankings =
                IntStream.range(0, width)
                        .parallel()
                        .mapToObj(column -> Ranking.of(columns.values(column)))
                        .toList();
        var asked = new LinkedHashMap<Pair, Correlation>();
        for (int segment = WHOLE; segment < segments.size(); segment++) {
            var accounts = columns.accounts(segment);
            if (accounts.length < LEAST_ACCOUNTS) {
                continue;
            }
            for (int left = 0; left < width; left++) {
                stop.check();
                correlations(rankings, left, segment, accounts)
                        .forEach(it -> asked.put(it.getKey(), it.getValue()));
            }
        }
        return asked;
    }

    /// Of one column with all behind it.
    private static List<Map.Entry<Pair, Correlation>> correlations(
            List<Ranking> rankings, int left, int segment, int[] accounts) {
        return IntStream.range(left + 1, rankings.size())
                .parallel()
                .mapToObj(right ->
                        Map.entry(
                                new Pair(left, right, segment),
                                Ranking.correlation(
                                        rankings.get(left), rankings.get(right), accounts)))
                .filter(it -> it.getValue().accounts() >= LEAST_ACCOUNTS)
                .filter(it -> !Double.isNaN(it.getValue().strength()))
                .toList();
    }

    private Association association(Pair pair, Correlation it, double reach) {
        var interval = Intervals.ofCorrelation(it.strength(), it.accounts(), reach);
        return new Association(
                columns.columns().get(pair.left()).quantity(),
                columns.columns().get(pair.right()).quantity(),
                pair.segment() == WHOLE ? "" : segments.get(pair.segment()),
                Rounding.of(it.strength()),
                Math.min(Rounding.of(interval.low()), Rounding.of(it.strength())),
                Math.max(Rounding.of(interval.high()), Rounding.of(it.strength())),
                it.accounts());
    }

    private static boolean isWorthTelling(Association it) {
        return (it.low() > 0 || it.high() < 0) && Math.abs(it.strength()) >= LEAST_STRENGTH;
    }

    /// A segment is told of only where the whole does not say the same.
    private static boolean isLikeWhole(Pair pair, Association it, Map<Pair, Correlation> asked) {
        var whole = asked.get(new Pair(pair.left(), pair.right(), WHOLE));
        return pair.segment() != WHOLE
                && whole != null
                && Math.abs(whole.strength()) >= LEAST_STRENGTH
                && it.low() <= whole.strength()
                && whole.strength() <= it.high();
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.search.Query;
import laneway.search.Search;

import java.util.List;

/// Searches a map as somebody does who types: a little more of the query each time.
record Finding(int cards) implements Scenario {
    private static final int ROUNDS = 10;
    private static final String TYPED = "invoice late -support lane:2 sentiment:<0 \"asks sup";

    @Override
    public List<Row> measure(Display display) {
        var map = BenchMap.of(cards);
        var samples = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            for (int end = 1; end <= TYPED.length(); end++) {
                var text = TYPED.substring(0, end);
                long start = System.nanoTime();
                var found = Search.find(map, Query.of(text));
                samples.addNanosAsMillis(System.nanoTime() - start);
                if (found.cards().size() > cards) {
                    throw new IllegalStateException("more cards than there are");
                }
            }
        }
        return List.of(samples.row("search", cards, "ms", "<= 50 at 20,000"));
    }
}

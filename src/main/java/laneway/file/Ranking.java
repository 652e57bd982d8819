// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Rank;
import laneway.model.Ranks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Ranks for parts that stand in a file without one.
final class Ranking {
    /// Longer ones were not made by this program, and comparing them is slow.
    private static final int LONGEST = 200;

    private Ranking() {}

    /// The rank that is written in an object, taken out of it.
    static Optional<Rank> takeFrom(Json.Fields object) {
        return object.values().remove("rank") instanceof Json.Text(String text)
                        && text.length() <= LONGEST
                        && Rank.isValid(text)
                ? Optional.of(new Rank(text))
                : Optional.empty();
    }

    /// Whether parts need no ranks in the file, because their order says the same.
    static boolean followFromOrder(List<Rank> ranks) {
        Rank expected = null;
        for (Rank rank : ranks) {
            expected = Rank.between(expected, null);
            if (!rank.equals(expected)) {
                return false;
            }
        }
        return true;
    }

    /// Fills the gaps of a list in the order of the file: a part without a rank stands behind the
    /// one before it in the file, wherever the rank of that one puts it.
    static List<Rank> fill(List<Optional<Rank>> written) {
        if (written.stream().allMatch(Optional::isEmpty)) {
            return Ranks.initial(written.size());
        }
        if (written.stream().allMatch(Optional::isPresent)) {
            return written.stream().map(Optional::get).toList();
        }
        return fillBetween(written);
    }

    private static List<Rank> fillBetween(List<Optional<Rank>> written) {
        var leaders = new ArrayList<Integer>();
        var followers = new TreeMap<Integer, List<Integer>>();
        int leader = -1;
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).isPresent()) {
                leader = i;
                leaders.add(i);
            } else {
                followers.computeIfAbsent(leader, _ -> new ArrayList<>()).add(i);
            }
        }
        leaders.sort(Comparator.comparing(i -> written.get(i).orElseThrow()));
        var order = new ArrayList<Integer>(followers.getOrDefault(-1, List.of()));
        for (Integer i : leaders) {
            order.add(i);
            order.addAll(followers.getOrDefault(i, List.of()));
        }
        return ranksInOrder(written, order);
    }

    private static List<Rank> ranksInOrder(List<Optional<Rank>> written, List<Integer> order) {
        var ranks = new Rank[written.size()];
        for (int from = 0; from < order.size(); from++) {
            var own = written.get(order.get(from));
            if (own.isPresent()) {
                ranks[order.get(from)] = own.get();
                continue;
            }
            int to = from;
            while (to < order.size() && written.get(order.get(to)).isEmpty()) {
                to++;
            }
            var siblings = new ArrayList<Rank>();
            if (from > 0) {
                siblings.add(written.get(order.get(from - 1)).orElseThrow());
            }
            int index = siblings.size();
            if (to < order.size()) {
                siblings.add(written.get(order.get(to)).orElseThrow());
            }
            var insertion = Ranks.insert(siblings, index, to - from);
            if (!insertion.changed().isEmpty()) {
                return afresh(order);
            }
            for (int i = from; i < to; i++) {
                ranks[order.get(i)] = insertion.inserted().get(i - from);
            }
            from = to - 1;
        }
        return List.of(ranks);
    }

    private static List<Rank> afresh(List<Integer> order) {
        var ranks = Ranks.initial(order.size());
        var result = new Rank[order.size()];
        for (int i = 0; i < result.length; i++) {
            result[order.get(i)] = ranks.get(i);
        }
        return List.of(result);
    }

    /// Ranks by the keys of the lists that the parts belong to, each list filled by itself.
    static <K> List<Rank> fillByList(List<K> keys, List<Optional<Rank>> written) {
        Map<K, List<Integer>> lists = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            lists.computeIfAbsent(keys.get(i), _ -> new ArrayList<>()).add(i);
        }
        var result = new Rank[keys.size()];
        for (List<Integer> list : lists.values()) {
            var ranks = fill(list.stream().map(written::get).toList());
            for (int i = 0; i < ranks.size(); i++) {
                result[list.get(i)] = ranks.get(i);
            }
        }
        return List.of(result);
    }
}

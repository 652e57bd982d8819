// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds ranks for parts that join a list.
public final class Ranks {
    private Ranks() {}

    /// What has to be written so that new parts stand at a position of a list.
    ///
    /// @param inserted a rank for each new part, ascending
    /// @param changed new ranks of parts that were there, by their index before the insertion
    public record Insertion(List<Rank> inserted, Map<Integer, Rank> changed) {
        public Insertion {
            inserted = List.copyOf(inserted);
            changed = Map.copyOf(changed);
        }
    }

    /// Ascending ranks for a list that has none.
    public static List<Rank> initial(int count) {
        var ranks = new ArrayList<Rank>(count);
        Rank last = null;
        for (int i = 0; i < count; i++) {
            last = Rank.between(last, null);
            ranks.add(last);
        }
        return ranks;
    }

    /// Makes room at an index: new ranks only, where the neighbours leave room for them; else the
    /// equal neighbours above, or, where a rank would grow too long, the whole list is ranked anew.
    ///
    /// @param siblings the ranks of the list in order; equal ones are legal
    /// @param index where the new parts will stand, 0 to the size of the list
    public static Insertion insert(List<Rank> siblings, int index, int count) {
        var inserted = new ArrayList<Rank>(count);
        var changed = new HashMap<Integer, Rank>();
        Rank below = index == 0 ? null : siblings.get(index - 1);
        int next = index;
        while (next < siblings.size()
                && below != null
                && siblings.get(next).compareTo(below) <= 0) {
            next++;
        }
        Rank above = next < siblings.size() ? siblings.get(next) : null;
        var ranks = new ArrayList<Rank>(count + next - index);
        spread(below, above, count + next - index, ranks);
        inserted.addAll(ranks.subList(0, count));
        for (int i = index; i < next; i++) {
            changed.put(i, ranks.get(count + i - index));
        }
        boolean tooLong =
                inserted.stream().anyMatch(rank -> rank.value().length() > Rank.MAX_LENGTH)
                        || changed.values().stream()
                                .anyMatch(rank -> rank.value().length() > Rank.MAX_LENGTH);
        return tooLong ? afresh(siblings.size(), index, count) : new Insertion(inserted, changed);
    }

    /// Halves the gap again and again, so that ranks grow with the logarithm of the count; at the
    /// end of a list counting up keeps them shorter still.
    private static void spread(
            @Nullable Rank below, @Nullable Rank above, int count, List<Rank> into) {
        if (count == 0) {
            return;
        }
        if (above == null) {
            Rank last = below;
            for (int i = 0; i < count; i++) {
                last = Rank.between(last, null);
                into.add(last);
            }
            return;
        }
        Rank middle = Rank.between(below, above);
        spread(below, middle, count / 2, into);
        into.add(middle);
        spread(middle, above, count - count / 2 - 1, into);
    }

    private static Insertion afresh(int siblings, int index, int count) {
        var ranks = initial(siblings + count);
        var changed = new HashMap<Integer, Rank>();
        for (int i = 0; i < siblings; i++) {
            changed.put(i, ranks.get(i < index ? i : i + count));
        }
        return new Insertion(ranks.subList(index, index + count), changed);
    }
}

// SPDX-License-Identifier: Apache-2.0

package laneway.edit.merge;

import laneway.edit.merge.Clash.Kept;
import laneway.model.Card;
import laneway.model.Evidence;
import laneway.model.Limits;
import laneway.model.Place;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// One value of two that were given to one property.
///
/// @param kept what became of the two; empty where nothing of either was lost
record ValueMerge(@Nullable Object value, Optional<Kept> kept) {
    private static final Set<String> ONE_LINE = Set.of("name", "title", "label", "segment");
    private static final String BEHIND = " / ";
    private static final String BELOW = "\n\n";

    /// Merges two values that differ from each other and from what was before.
    static ValueMerge of(
            Property<?, ?> property,
            @Nullable Object before,
            @Nullable Object mine,
            @Nullable Object theirs) {
        if (isNothing(theirs)) {
            return new ValueMerge(mine, Optional.of(Kept.MINE));
        }
        if (isNothing(mine)) {
            return new ValueMerge(theirs, Optional.of(Kept.THEIRS));
        }
        if (mine instanceof String own && theirs instanceof String other) {
            return text(property, own, other);
        }
        if (mine instanceof List<?> own && theirs instanceof List<?> other) {
            return whole(List.copyOf(together(itemsOf(before), own, other)));
        }
        if (mine instanceof Set<?> own && theirs instanceof Set<?> other) {
            return whole(new LinkedHashSet<>(together(itemsOf(before), own, other)));
        }
        if (mine instanceof Evidence own && theirs instanceof Evidence other) {
            return evidence(before instanceof Evidence old ? old : Evidence.NONE, own, other);
        }
        if (mine instanceof Place own && theirs instanceof Place other) {
            return place(before, own, other);
        }
        if (property.equals(Card.VOTES)
                && mine instanceof Integer own
                && theirs instanceof Integer other) {
            return votes(before, own, other);
        }
        return new ValueMerge(mine, Optional.of(Kept.MINE));
    }

    static boolean isNothing(@Nullable Object value) {
        return value == null || (value instanceof String text && text.isBlank());
    }

    private static ValueMerge whole(Object value) {
        return new ValueMerge(value, Optional.empty());
    }

    private static ValueMerge text(Property<?, ?> property, String mine, String theirs) {
        if (mine.contains(theirs)) {
            return whole(mine);
        }
        var both = mine + (ONE_LINE.contains(property.name()) ? BEHIND : BELOW) + theirs;
        return both.length() > Limits.TEXT
                ? new ValueMerge(mine, Optional.of(Kept.MINE))
                : new ValueMerge(both, Optional.of(Kept.BOTH));
    }

    private static Collection<?> itemsOf(@Nullable Object before) {
        return before instanceof Collection<?> items ? items : List.of();
    }

    /// Mine, without what they took out, and with what they put in.
    private static <T> List<T> together(
            Collection<?> before, Collection<? extends T> mine, Collection<? extends T> theirs) {
        var items = new ArrayList<T>();
        for (T item : mine) {
            if (theirs.contains(item) || !before.contains(item)) {
                items.add(item);
            }
        }
        for (T item : theirs) {
            if (!items.contains(item) && !before.contains(item)) {
                items.add(item);
            }
        }
        return items;
    }

    private static ValueMerge evidence(Evidence before, Evidence mine, Evidence theirs) {
        var sources = together(before.sources(), mine.sources(), theirs.sources());
        var certainty =
                Objects.equals(before.certainty(), mine.certainty())
                        ? theirs.certainty()
                        : mine.certainty();
        boolean clash =
                !Objects.equals(certainty, theirs.certainty())
                        && !Objects.equals(before.certainty(), theirs.certainty());
        return new ValueMerge(
                new Evidence(certainty, sources),
                clash ? Optional.of(Kept.MINE) : Optional.empty());
    }

    /// An order within a cell is nothing that people quarrel about; a cell is.
    private static ValueMerge place(@Nullable Object before, Place mine, Place theirs) {
        boolean stayed = before instanceof Place old && old.cell().equals(mine.cell());
        if (stayed) {
            return whole(theirs.cell().equals(mine.cell()) ? mine : theirs);
        }
        boolean theyStayed = before instanceof Place old && old.cell().equals(theirs.cell());
        return theyStayed || theirs.cell().equals(mine.cell())
                ? whole(mine)
                : new ValueMerge(mine, Optional.of(Kept.MINE));
    }

    private static ValueMerge votes(@Nullable Object before, int mine, int theirs) {
        long old = before instanceof Integer count ? count : 0;
        long sum = (long) mine + theirs - old;
        return whole(Math.clamp(sum, 0, Integer.MAX_VALUE));
    }
}

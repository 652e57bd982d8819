// SPDX-License-Identifier: Apache-2.0

package laneway.edit.merge;

import laneway.edit.Change;
import laneway.edit.Differences;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Part;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Makes one part of two states of it.
final class PartMerge {
    private static final String TAG = "conflict";

    /// What a card shows; of each there can be only one.
    private static final Set<Property<?, ?>> SHOWN = Set.of(Card.TEXT, Card.IMAGE, Card.TOUCHPOINT);

    private final @Nullable Part before;
    private final List<Clash> clashes = new ArrayList<>();
    private final List<Change.Set> wishes = new ArrayList<>();
    private Part merged;
    private boolean shownTwice;

    /// A merged part.
    ///
    /// @param second a card for what the first has no room for
    record Both(Part merged, Optional<Card> second, List<Clash> clashes) {}

    private PartMerge(@Nullable Part before, Part mine) {
        this.before = before;
        this.merged = mine;
    }

    /// @param before null where both added the part
    static Both of(@Nullable Part before, Part mine, Part theirs) {
        return new PartMerge(before, mine).with(theirs);
    }

    private Both with(Part theirs) {
        for (var change : Differences.between(merged, theirs)) {
            if (change instanceof Change.Set set) {
                merge(set);
            }
        }
        fulfil();
        if (shownTwice && merged instanceof Card mine && theirs instanceof Card other) {
            var second = second(mine, other);
            clashes.add(new Clash.TwoCards(mine.id(), second.id()));
            return new Both(mine, Optional.of(second), clashes);
        }
        return new Both(merged, Optional.empty(), clashes);
    }

    private void merge(Change.Set set) {
        Object old = before == null ? null : set.property().ofAny(before);
        boolean mineChanged = before == null || !Objects.equals(old, set.before());
        boolean theirsChanged = before == null || !Objects.equals(old, set.after());
        if (!theirsChanged) {
            return;
        }
        if (!mineChanged) {
            wishes.add(set);
            return;
        }
        if (SHOWN.contains(set.property())
                && !ValueMerge.isNothing(set.before())
                && !ValueMerge.isNothing(set.after())) {
            shownTwice = true;
            return;
        }
        var value = ValueMerge.of(set.property(), old, set.before(), set.after());
        wishes.add(new Change.Set(set.part(), set.property(), set.before(), value.value()));
        value.kept().ifPresent(kept -> clashes.add(clash(set, kept)));
    }

    private static Clash clash(Change.Set set, Clash.Kept kept) {
        return new Clash.TwoValues(set.part(), set.property(), set.before(), set.after(), kept);
    }

    /// Some values go together only: where one is refused, another may have to come first.
    private void fulfil() {
        int left = wishes.size() + 1;
        while (wishes.size() < left) {
            left = wishes.size();
            wishes.removeIf(this::isFulfilled);
        }
        wishes.forEach(wish -> clashes.add(clash(wish, Clash.Kept.MINE)));
    }

    private boolean isFulfilled(Change.Set wish) {
        try {
            merged = wish.property().withAny(merged, wish.after());
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Beside the first: cards of one rank lie side by side.
    private static Card second(Card mine, Card theirs) {
        var id =
                new CardId(
                        DerivedId.of(
                                "card",
                                theirs.id(),
                                theirs.text(),
                                String.valueOf(theirs.image()),
                                String.valueOf(theirs.touchpoint())));
        var tags = new ArrayList<>(theirs.tags());
        if (!tags.contains(TAG)) {
            tags.add(TAG);
        }
        return Card.TAGS.with(theirs.as(id, mine.place()), List.copyOf(tags));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Part;
import laneway.model.Property;
import laneway.model.Rank;
import laneway.model.Ranked;
import laneway.model.Ranks;

import java.util.List;

/// Gives stages, steps, lanes and other listed parts of a draft their ranks.
final class Order {
    private Order() {}

    /// A rank for a part that joins a list; equal neighbours get new ones.
    ///
    /// @param index a larger one than the list is long means its end
    static <P extends Record & Part & Ranked> Rank makeRoom(
            Draft draft, List<P> siblings, Property<P, Rank> property, int index) {
        var ranks = siblings.stream().map(Ranked::rank).toList();
        var room = Ranks.insert(ranks, Math.clamp(index, 0, ranks.size()), 1);
        room.changed().forEach((i, rank) -> draft.set(siblings.get(i), property, rank));
        return room.inserted().getFirst();
    }

    /// Moves a part within its list, where that changes the order.
    ///
    /// @param index among the others
    static <P extends Record & Part & Ranked> void move(
            Draft draft, List<P> list, P part, Property<P, Rank> property, int index) {
        var others = list.stream().filter(other -> !other.id().equals(part.id())).toList();
        int to = Math.clamp(index, 0, others.size());
        if (list.indexOf(part) != to) {
            draft.set(part, property, makeRoom(draft, others, property, to));
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/// One change of a map: of one property of one part, or of a part's being there at all.
///
/// A list of changes is the unit of undo, of the journal and of a merge.
public sealed interface Change {
    /// The part that changed.
    PartId part();

    /// The change that takes this one back.
    Change inverse();

    /// A property got another value; both may be null where the property may be absent.
    record Set(
            PartId part, Property<?, ?> property, @Nullable Object before, @Nullable Object after)
            implements Change {
        @Override
        public Change inverse() {
            return new Set(part, property, after, before);
        }
    }

    /// A part came into being.
    record Add(Part added) implements Change {
        @Override
        public PartId part() {
            return added.id();
        }

        @Override
        public Change inverse() {
            return new Remove(added);
        }
    }

    /// A part was deleted; all of it is kept here.
    record Remove(Part removed) implements Change {
        @Override
        public PartId part() {
            return removed.id();
        }

        @Override
        public Change inverse() {
            return new Add(removed);
        }
    }

    /// Changes that take a list of changes back, in the order in which they must be applied.
    static List<Change> inverse(List<Change> changes) {
        return changes.reversed().stream().map(Change::inverse).toList();
    }

    /// The map after changes; a change of a property of a part that is not there is passed over.
    static JourneyMap apply(JourneyMap map, List<Change> changes) {
        var put = new LinkedHashMap<PartId, Part>();
        var removed = new LinkedHashSet<PartId>();
        for (Change change : changes) {
            switch (change) {
                case Add add -> {
                    removed.remove(add.part());
                    put.put(add.part(), add.added());
                }
                case Remove remove -> {
                    put.remove(remove.part());
                    removed.add(remove.part());
                }
                case Set set -> {
                    Part current = put.get(set.part());
                    if (current == null && !removed.contains(set.part())) {
                        current = map.part(set.part()).orElse(null);
                    }
                    if (current != null) {
                        put.put(set.part(), set.property().withAny(current, set.after()));
                    }
                }
            }
        }
        return put.isEmpty() && removed.isEmpty()
                ? map
                : map.with(new ArrayList<>(put.values()), removed);
    }
}

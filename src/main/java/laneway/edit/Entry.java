// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.PartId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What undo takes back in one step.
public record Entry(Label label, List<Change> changes) {
    public Entry {
        changes = List.copyOf(changes);
    }

    /// The changes that take this entry back, in the order in which they must be applied.
    public List<Change> backwards() {
        return Change.inverse(changes);
    }

    /// The parts that it added, changed or deleted.
    public Set<PartId> touched() {
        var touched = new LinkedHashSet<PartId>();
        changes.forEach(change -> touched.add(change.part()));
        return touched;
    }

    /// Whether it and what comes next are both about one property of one part.
    boolean isSameField(List<Change> next) {
        return changes.size() == 1
                && next.size() == 1
                && changes.getFirst() instanceof Change.Set mine
                && next.getFirst() instanceof Change.Set theirs
                && mine.part().equals(theirs.part())
                && mine.property().equals(theirs.property());
    }

    /// This entry with what came next in the same field; without changes if that took it all back.
    Entry goneOn(Entry next) {
        var first = (Change.Set) changes.getFirst();
        var last = (Change.Set) next.changes.getFirst();
        if (Objects.equals(first.before(), last.after())) {
            return new Entry(next.label, List.of());
        }
        var merged = new Change.Set(first.part(), first.property(), first.before(), last.after());
        return new Entry(next.label, List.of(merged));
    }
}

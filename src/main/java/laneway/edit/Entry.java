// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.PartId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

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

    /// Whether it and what comes next are both about one property of the same parts.
    boolean isSameField(List<Change> next) {
        return changes.size() == next.size()
                && IntStream.range(0, next.size())
                        .allMatch(i -> isSameField(changes.get(i), next.get(i)));
    }

    private static boolean isSameField(Change mine, Change theirs) {
        return mine instanceof Change.Set first
                && theirs instanceof Change.Set second
                && first.part().equals(second.part())
                && first.property().equals(second.property());
    }

    /// This entry with what came next in the same field; without changes if that took it all back.
    Entry goneOn(Entry next) {
        var merged = new ArrayList<Change>();
        for (int i = 0; i < changes.size(); i++) {
            var first = (Change.Set) changes.get(i);
            var last = (Change.Set) next.changes.get(i);
            if (!Objects.equals(first.before(), last.after())) {
                merged.add(
                        new Change.Set(
                                first.part(), first.property(), first.before(), last.after()));
            }
        }
        return new Entry(next.label, merged);
    }
}

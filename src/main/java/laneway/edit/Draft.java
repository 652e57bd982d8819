// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Collects the changes of one edit; used while the edit is applied and never kept.
final class Draft {
    private final JourneyMap before;
    private final Map<PartId, @Nullable Part> current = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    Draft(JourneyMap before) {
        this.before = before;
    }

    /// The part as it stands in the draft.
    @Nullable Part part(PartId id) {
        return current.containsKey(id) ? current.get(id) : before.part(id).orElse(null);
    }

    /// Adds a part whose identity is new.
    ///
    /// @throws IllegalArgumentException if the identity is taken
    void add(Part part) {
        if (part(part.id()) != null) {
            throw new IllegalArgumentException("already in the map: " + part.id());
        }
        current.put(part.id(), part);
        changes.add(new Change.Add(part));
    }

    /// Deletes a part; one that is not there is passed over.
    void remove(PartId id) {
        Part part = part(id);
        if (part != null) {
            current.put(id, null);
            changes.add(new Change.Remove(part));
        }
    }

    /// Deletes parts.
    void removeAll(Collection<? extends PartId> ids) {
        ids.forEach(this::remove);
    }

    /// Gives a property another value; nothing happens if it has that value already.
    ///
    /// @throws IllegalArgumentException if the part refuses the value
    <P extends Record & Part, V extends @Nullable Object> void set(
            P part, Property<P, V> property, V value) {
        setAny(part.id(), property, value);
    }

    /// As [#set], for callers that know the types only at run time.
    void setAny(PartId id, Property<?, ?> property, @Nullable Object value) {
        Part part = part(id);
        if (part == null) {
            throw new IllegalArgumentException("not in the map: " + id);
        }
        Object old = property.ofAny(part);
        if (!Objects.equals(old, value)) {
            current.put(id, property.withAny(part, value));
            changes.add(new Change.Set(id, property, old, value));
        }
    }

    /// The result under a label; the map that the draft began with where nothing changed.
    Result.Edited finish(Label label) {
        var map = changes.isEmpty() ? before : Change.apply(before, changes);
        return new Result.Edited(map, changes, label);
    }
}

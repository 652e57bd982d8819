// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.edit.Result.Reason;
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
///
/// What cannot be done is remembered, and the whole edit is refused at the end, so that an edit
/// reads as the list of what it does.
final class Draft {
    private final JourneyMap before;
    private final Map<PartId, @Nullable Part> current = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private @Nullable Reason refusal;

    Draft(JourneyMap before) {
        this.before = before;
    }

    /// The map that the draft began with.
    JourneyMap before() {
        return before;
    }

    /// The part as it stands in the draft.
    @Nullable Part part(PartId id) {
        return current.containsKey(id) ? current.get(id) : before.part(id).orElse(null);
    }

    /// The part as it stands in the draft; where it is gone the edit is refused.
    <P extends Part> @Nullable P require(PartId id, Class<P> kind) {
        Part part = part(id);
        if (part == null) {
            refuse(Reason.PART_GONE);
            return null;
        }
        return kind.cast(part);
    }

    /// Refuses the whole edit; the first reason is the one that is told.
    void refuse(Reason reason) {
        if (refusal == null) {
            refusal = reason;
        }
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

    /// Gives a property another value; nothing happens if it has that value already. The edit is
    /// refused where the part is gone or does not allow the value.
    <P extends Record & Part, V extends @Nullable Object> void set(
            P part, Property<P, V> property, V value) {
        setAny(part.id(), property, value);
    }

    /// As [#set], for callers that know the types only at run time.
    void setAny(PartId id, Property<?, ?> property, @Nullable Object value) {
        Part part = part(id);
        if (part == null) {
            refuse(Reason.PART_GONE);
            return;
        }
        Object old = property.ofAny(part);
        if (Objects.equals(old, value)) {
            return;
        }
        try {
            current.put(id, property.withAny(part, value));
            changes.add(new Change.Set(id, property, old, value));
        } catch (IllegalArgumentException _) {
            refuse(Reason.VALUE_NOT_ALLOWED);
        }
    }

    /// The result under a label: refused where anything cannot be done or would leave the map
    /// invalid; with the map that the draft began with where nothing changed.
    Result finish(Label label) {
        if (refusal != null) {
            return new Result.Refused(refusal);
        }
        if (current.entrySet().stream().allMatch(this::isUnchanged)) {
            return new Result.Edited(before, List.of(), label);
        }
        var map = Change.apply(before, changes);
        var unused = Consistency.imagesLeftUnused(before, current, map);
        if (!unused.isEmpty()) {
            removeAll(unused);
            map = Change.apply(before, changes);
        }
        var reason = Consistency.check(before, current, map);
        return reason == null ? new Result.Edited(map, changes, label) : new Result.Refused(reason);
    }

    private boolean isUnchanged(Map.Entry<PartId, @Nullable Part> entry) {
        return Objects.equals(entry.getValue(), before.part(entry.getKey()).orElse(null));
    }
}

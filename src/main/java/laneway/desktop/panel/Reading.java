// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;

/// What several parts have in one property: all the same value, or different ones.
///
/// @param value null where the value is absent, or where values differ
/// @param mixed whether values differ
record Reading<V>(@Nullable V value, boolean mixed) {

    static <V> Reading<V> of(@Nullable V value) {
        return new Reading<>(value, false);
    }

    /// The values of parts; those that have left the map do not count.
    static <P extends Record & Part, V> Reading<V> of(
            JourneyMap map,
            List<? extends PartId> parts,
            Property<P, ? extends @Nullable V> property) {
        var values = new LinkedHashSet<@Nullable V>();
        for (PartId id : parts) {
            map.part(id).ifPresent(part -> values.add(property.of(property.owner().cast(part))));
        }
        return values.size() == 1
                ? new Reading<>(values.getFirst(), false)
                : new Reading<>(null, values.size() > 1);
    }
}

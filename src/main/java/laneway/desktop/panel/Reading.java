// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;

/// What several parts have in one property: all the same value, or different ones.
///
/// @param value null where the value is absent, or where values differ; of collections, what they
///   share
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
        return read(values);
    }

    /// What is read from the values of parts.
    static <P extends Record & Part, V, W> Reading<W> of(
            JourneyMap map,
            List<? extends PartId> parts,
            Property<P, V> property,
            Function<V, @Nullable W> read) {
        var values = new LinkedHashSet<@Nullable W>();
        for (PartId id : parts) {
            map.part(id)
                    .ifPresent(part ->
                            values.add(read.apply(property.of(property.owner().cast(part)))));
        }
        return read(values);
    }

    private static <V> Reading<V> read(LinkedHashSet<@Nullable V> values) {
        return values.size() == 1
                ? new Reading<>(values.getFirst(), false)
                : new Reading<>(null, values.size() > 1);
    }

    /// The collections that several parts have in one property.
    ///
    /// @param shared what is in all of them
    record Values<E>(List<E> shared, boolean differ) {

        static <P extends Record & Part, E> Values<E> of(
                JourneyMap map,
                List<? extends PartId> parts,
                Property<P, ? extends Collection<E>> property) {
            var all = new ArrayList<Collection<E>>();
            for (PartId id : parts) {
                map.part(id).ifPresent(part -> all.add(property.of(property.owner().cast(part))));
            }
            var shared = new ArrayList<E>();
            if (!all.isEmpty()) {
                shared.addAll(all.getFirst());
                all.forEach(shared::retainAll);
            }
            return new Values<>(
                    shared, all.stream().anyMatch(each -> each.size() != shared.size()));
        }
    }
}

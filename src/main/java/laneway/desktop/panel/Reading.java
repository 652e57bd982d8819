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
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What several parts have in one property: all the same value, or different ones.
///
/// @param value null where the value is absent, or where values differ; of collections, what they
///   share
/// @param mixed whether values differ
/// @param some the values, or the members of collections, that some of the parts have and others
///   lack
record Reading<V>(@Nullable V value, boolean mixed, Set<?> some) {
    Reading(@Nullable V value, boolean mixed) {
        this(value, mixed, Set.of());
    }

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
                : new Reading<>(null, values.size() > 1, present(values));
    }

    private static Set<?> present(Set<?> values) {
        return values.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /// The collections that several parts have in one property.
    ///
    /// @param shared what is in all of them
    /// @param some what is in some of them only
    record Values<E>(List<E> shared, List<E> some) {

        static <P extends Record & Part, V, E> Values<E> of(
                JourneyMap map,
                List<? extends PartId> parts,
                Property<P, V> property,
                Function<V, ? extends Collection<E>> read) {
            var all = new ArrayList<Collection<E>>();
            for (PartId id : parts) {
                map.part(id)
                        .map(property.owner()::cast)
                        .ifPresent(part -> all.add(read.apply(property.of(part))));
            }
            var shared = new ArrayList<E>();
            if (!all.isEmpty()) {
                shared.addAll(all.getFirst());
                all.forEach(shared::retainAll);
            }
            var some =
                    all.stream()
                            .flatMap(Collection::stream)
                            .filter(each -> !shared.contains(each))
                            .distinct()
                            .toList();
            return new Values<>(shared, some);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Gives a property of one or more parts another value.
///
/// @param parts of the kind that has the property
public record SetProperty<P extends Record & Part, V extends @Nullable Object>(
        List<PartId> parts, Property<P, V> property, V value) implements Edit {
    public SetProperty {
        parts = List.copyOf(parts);
    }

    /// The property of a single part.
    public static <P extends Record & Part, V extends @Nullable Object> SetProperty<P, V> of(
            PartId part, Property<P, V> property, V value) {
        return new SetProperty<>(List.of(part), property, value);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        parts.forEach(part -> draft.setAny(part, property, value));
        return draft.finish(labelOf(map, parts, property));
    }

    static Label labelOf(JourneyMap map, List<PartId> parts, Property<?, ?> property) {
        String key = "change." + property;
        if (parts.size() != 1) {
            return Label.counted(key, parts.size());
        }
        String name =
                parts.getFirst() instanceof CardId id
                        ? map.card(id).map(map::titleOf).orElse("")
                        : map.part(parts.getFirst()).map(Names::of).orElse("");
        return Label.named(key, name);
    }

    /// Whether the property belongs to cards.
    public boolean concernsCards() {
        return property.owner() == Card.class;
    }
}

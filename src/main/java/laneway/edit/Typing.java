// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

/// Gives a property what stands in a field while somebody types there.
///
/// @param change to all of what stands in the field, not only to what was typed last
public record Typing(SetProperty<?, ?> change) implements Edit {

    /// Typing in a field of a single part.
    public static <P extends Record & Part, V extends @Nullable Object> Typing of(
            PartId part, Property<P, V> property, V value) {
        return new Typing(SetProperty.of(part, property, value));
    }

    @Override
    public Result applyTo(JourneyMap map) {
        return change.applyTo(map);
    }

    @Override
    public boolean isTyping() {
        return true;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.model.Property;

import java.util.List;

/// Gives a text property what stands in a field while somebody types there.
///
/// @param text all of the field, not only what was typed last
public record TypeText(PartId part, Property<?, String> property, String text) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        draft.setAny(part, property, text);
        return draft.finish(SetProperty.labelOf(map, List.of(part), property));
    }

    @Override
    public boolean isTyping() {
        return true;
    }
}

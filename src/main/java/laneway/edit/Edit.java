// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;

/// A change of a map as a value.
public interface Edit {
    /// Applies the edit to a valid map; the result is valid too, or the edit is refused.
    Result applyTo(JourneyMap map);

    /// Whether this is one of many small edits that a person makes while typing in one field, and
    /// takes back together.
    default boolean isTyping() {
        return false;
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;

/// Makes a map another state of itself, which came from elsewhere: from its file, or from a merge.
///
/// @param key of the label that says why
public record BecomeMap(JourneyMap target, String key) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var changes = Differences.between(map, target);
        return new Result.Edited(
                changes.isEmpty() ? map : target, changes, Label.counted(key, changes.size()));
    }
}

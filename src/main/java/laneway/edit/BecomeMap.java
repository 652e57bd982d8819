// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;

/// Makes a map another state of itself, which came from elsewhere: from its file, from a merge, or
/// from an earlier version. Locked lanes do not keep it.
///
/// @param key of the label that says why
public record BecomeMap(JourneyMap target, String key) implements Edit {
    /// @throws IllegalArgumentException if the two are not states of one map
    @Override
    public Result applyTo(JourneyMap map) {
        var changes = Differences.between(map, target);
        var after = changes.isEmpty() ? map : target;
        for (var change : changes) {
            // What undo brings back comes back with what only a newer version knows about it.
            var kept = map.unknownFieldsOf(change.part());
            if (change instanceof Change.Remove && kept.isPresent()) {
                after = after.withUnknownFields(change.part(), kept.get());
            }
        }
        return new Result.Edited(after, changes, Label.counted(key, changes.size()));
    }
}

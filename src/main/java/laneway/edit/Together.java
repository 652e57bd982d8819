// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;

import java.util.ArrayList;
import java.util.List;

/// Several edits as one: each applied to what the one before it left, all of them or none.
///
/// @param label of the whole
public record Together(List<Edit> edits, Label label) implements Edit {
    public Together {
        edits = List.copyOf(edits);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var after = map;
        var changes = new ArrayList<Change>();
        for (Edit edit : edits) {
            switch (edit.applyTo(after)) {
                case Result.Refused refused -> {
                    return refused;
                }
                case Result.Edited edited -> {
                    after = edited.map();
                    changes.addAll(edited.changes());
                }
            }
        }
        return after.equals(map)
                ? new Result.Edited(map, List.of(), label)
                : new Result.Edited(after, changes, label);
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;

import java.util.List;

/// What an edit gives back.
public sealed interface Result {

    /// The edit was applied.
    ///
    /// @param map the same instance as before where nothing changed
    /// @param changes in the order in which they were made; empty where nothing changed
    /// @param label what was done, for the undo menu
    record Edited(JourneyMap map, List<Change> changes, Label label) implements Result {
        public Edited {
            changes = List.copyOf(changes);
        }
    }

    /// The edit would have broken the map, or the map does not allow it.
    record Refused(Reason reason) implements Result {}

    /// Why an edit was refused; each has a sentence for the user.
    enum Reason {
        READ_ONLY,
        LANE_LOCKED,
        STAGE_LOCKED,
        STRUCTURE_LOCKED,
        NO_DOTS_LEFT,
        CARD_HAS_ITS_DOTS,
        NAME_TAKEN,
        LAST_STEP,
        LINK_TO_ITSELF,
        LINKED_ALREADY,
        PART_GONE,
        VALUE_NOT_ALLOWED,
        POINT_OF_SEVERAL_CARDS,
        TOO_MANY_CARDS,
        IMAGES_TOO_LARGE
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import laneway.export.Heading;
import laneway.layout.Board;
import laneway.layout.Showing;
import laneway.model.JourneyMap;
import laneway.model.Tray;
import laneway.type.Typesetter;

import java.util.Optional;

/// What of a map can be exported, laid out.
///
/// @param map as it is
/// @param whole everything, what is parked in a row of its own
/// @param seen what the board shows
public record Boards(JourneyMap map, Board whole, Board seen) {
    /// Lays a map out; for any thread, since a large map takes its time.
    public static Boards of(JourneyMap map, Showing showing, Typesetter typesetter) {
        var whole = Board.of(Tray.laidOut(map), typesetter, Heading.of(map, Optional.empty()));
        if (showing.isAll()) {
            return new Boards(map, whole, whole);
        }
        var heading = Heading.of(map, showing, Optional.empty());
        return new Boards(
                map, whole, Board.of(map, typesetter, heading).update(map, showing).board());
    }

    Board of(ExportChoices.Extent extent) {
        return switch (extent) {
            case WHOLE -> whole;
            case SEEN -> seen;
        };
    }
}

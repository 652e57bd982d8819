// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import laneway.export.Heading;
import laneway.layout.Board;
import laneway.layout.Overlay;
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
    ///
    /// @param overlay what is shown upon it
    public static Boards of(
            JourneyMap map, Showing showing, Overlay overlay, Typesetter typesetter) {
        var heading = Heading.of(map, Optional.empty());
        var whole = Board.of(Tray.laidOut(map), typesetter, heading).with(overlay);
        if (showing.isAll()) {
            return new Boards(map, whole, whole);
        }
        var part = Heading.of(map, showing, Optional.empty());
        var all = Board.of(map, typesetter, part).with(overlay);
        return new Boards(map, whole, all.update(map, showing).board());
    }

    Board of(ExportChoices.Extent extent) {
        return switch (extent) {
            case WHOLE -> whole;
            case SEEN -> seen;
        };
    }
}

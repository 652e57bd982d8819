// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.Change;
import laneway.edit.History;
import laneway.edit.Label;
import laneway.edit.Result;
import laneway.layout.Showing;
import laneway.model.JourneyMap;

import java.util.List;

/// Something that listeners of a session are told.
public sealed interface SessionEvent {
    /// The map is another one.
    ///
    /// @param changes in the direction in which they were made, also where they undid others
    /// @param label of the edit that was made, undone or redone
    record MapChanged(
            JourneyMap before,
            JourneyMap after,
            List<Change> changes,
            Label label,
            History.Step step)
            implements SessionEvent {
        public MapChanged {
            changes = List.copyOf(changes);
        }
    }

    /// Something else is selected, or the keyboard is elsewhere.
    record SelectionChanged(Selection before, Selection after) implements SessionEvent {}

    /// Another part of the board is seen.
    record ViewChanged(View before, View after) implements SessionEvent {}

    /// Other parts of the map are shown.
    ///
    /// @param revealed whether somebody was led to a part that had been left out
    record ShowingChanged(Showing before, Showing after, boolean revealed)
            implements SessionEvent {}

    /// A gesture would do something else by now, or is over.
    record PreviewChanged(Preview before, Preview after) implements SessionEvent {}

    /// Whether there is unsaved work has changed, or where the document is kept.
    record SavedChanged(SavedPlace place, boolean unsaved) implements SessionEvent {}

    /// An edit was refused; the user should be told why.
    record EditRefused(Result.Reason reason) implements SessionEvent {}

    /// The window is asked to do something.
    record Asked(Request request) implements SessionEvent {}
}

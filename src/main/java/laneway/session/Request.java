// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.PartId;

import java.util.Set;

/// Something that only the window can do.
public sealed interface Request {
    /// Scroll so far that these parts are seen; as little as possible, and not at all if they are.
    record Reveal(Set<PartId> parts) implements Request {
        public Reveal {
            parts = Set.copyOf(parts);
        }
    }

    /// Show a part where it is kept beside the board.
    record OpenBeside(PartId part) implements Request {}

    /// Open the in-place editor, with the caret at the end.
    ///
    /// @param text that stands in it
    /// @param completesTouchpoints whether its first line names a touchpoint
    record OpenEditor(EditTarget target, String text, boolean completesTouchpoints)
            implements Request {}

    /// Close the in-place editor; what was written in it has been taken over or dropped.
    record CloseEditor() implements Request {}

    /// Scroll at this speed until the next such request, and repeat the last pointer input for
    /// every step, since another place of the board lies under the pointer.
    ///
    /// @param right pixels a second; 0 and 0 to stop
    /// @param down pixels a second
    record AutoScroll(double right, double down) implements Request {}
}

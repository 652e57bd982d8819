// SPDX-License-Identifier: Apache-2.0
/// What lies between a person and the board: input on its way to the tool, and what the tool shows.
///
/// Input becomes the records of `laneway.tool`; nothing is decided here that a test without a
/// screen should see. Above the painted board lies one layer of few live nodes (frames, marks, the
/// cards being dragged, the editor), refreshed at most once a frame and by what is in view, so that
/// neither the number of cards nor that of selected cards counts. Composed text (dead keys, input
/// methods) is followed at the board itself and handed to the editor when it is committed: moving
/// the focus in the middle would end the composition.
///
/// What happens is heard through the focus, since JavaFX knows no announcements: of what changes, a
/// screen reader on Windows and macOS speaks of its own accord only of an item that is new in
/// focus. So the board gives itself another item at the same place, whose name begins with the
/// news. While the keyboard is in a field, whose echo that would end, the news wait. On Linux
/// JavaFX reaches no screen reader at all. Names that change in place were tried first: nobody
/// hears them.
@NullMarked
package laneway.desktop.live;

import org.jspecify.annotations.NullMarked;

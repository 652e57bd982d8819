// SPDX-License-Identifier: Apache-2.0
/// What lies between a person and the board: input on its way to the tool, and what the tool shows.
///
/// Input becomes the records of `laneway.tool`; nothing is decided here that a test without a
/// screen should see. Above the painted board lies one layer of few live nodes (frames, marks, the
/// cards being dragged, the editor), refreshed at most once a frame and by what is in view, so that
/// neither the number of cards nor that of selected cards counts. Composed text (dead keys, input
/// methods) is followed at the board itself and handed to the editor when it is committed: moving
/// the focus in the middle would end the composition.
@NullMarked
package laneway.desktop.live;

import org.jspecify.annotations.NullMarked;

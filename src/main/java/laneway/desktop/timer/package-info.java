// SPDX-License-Identifier: Apache-2.0
/// A timer for the room: large digits above the board, and a quiet end.
///
/// It belongs to the window and not to the map, so that it goes on while maps come and go.
@NullMarked
package laneway.desktop.timer;

import org.jspecify.annotations.NullMarked;

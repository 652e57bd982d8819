// SPDX-License-Identifier: Apache-2.0
/// Gestures as small states, one file each, without a screen.
///
/// A state answers an input with the next state. Whatever a gesture shows it computes from the
/// picture that was there when it began: the board, the map and the selection; so dropping it is
/// forgetting it. Letting go commits one edit. Escape, the loss of focus or an exception drops it.
/// Screen coordinates decide what is a click and what a drag, board coordinates what is meant.
@NullMarked
package laneway.tool;

import org.jspecify.annotations.NullMarked;

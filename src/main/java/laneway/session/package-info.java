// SPDX-License-Identifier: Apache-2.0
/// The open document without a screen: its map and history, what is selected and seen, and where it
/// is kept.
///
/// Everything here belongs to one thread, on a screen the one that draws it; nothing is locked.
/// Listeners are told of one thing after the other, each listener of all of them in the same order.
/// A listener may change the selection, the view or the preview, which is told afterwards, but may
/// not edit: an edit made in answer to an edit would be a step of its own in the history, and two
/// listeners that answer each other would never end. That throws.
@NullMarked
package laneway.session;

import org.jspecify.annotations.NullMarked;

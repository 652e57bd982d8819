// SPDX-License-Identifier: Apache-2.0
/// Dot voting at the one screen: who votes, with how many dots, and when it is revealed.
///
/// The dots lie in the map, so that a vote outlives a crash and every dot can be undone; whose turn
/// it is does not, since it concerns this screen only.
@NullMarked
package laneway.desktop.voting;

import org.jspecify.annotations.NullMarked;

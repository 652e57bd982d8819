// SPDX-License-Identifier: Apache-2.0
/// What is parked: cards that have no place on the board yet, in a list beside it.
@NullMarked
package laneway.desktop.tray;

import org.jspecify.annotations.NullMarked;

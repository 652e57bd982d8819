// SPDX-License-Identifier: Apache-2.0
/// Tests of the live board: with a board that nobody sees, and where modifier keys or the wheel
/// count, in a real window.
@NullMarked
package laneway.desktop.live;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// The guide through the methods, beside the board.
@NullMarked
package laneway.desktop.guide;

import org.jspecify.annotations.NullMarked;

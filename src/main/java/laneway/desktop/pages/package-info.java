// SPDX-License-Identifier: Apache-2.0
/// Pages in the place of the board, in tabs.
@NullMarked
package laneway.desktop.pages;

import org.jspecify.annotations.NullMarked;

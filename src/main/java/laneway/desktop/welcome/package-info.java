// SPDX-License-Identifier: Apache-2.0
/// What is there before there is a map: the sample at the first start, and the empty board.
@NullMarked
package laneway.desktop.welcome;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// What is found out about a map, shown upon its board: marks between stages and the heat of cards.
@NullMarked
package laneway.desktop.marks;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// The outline of a map beside its board.
@NullMarked
package laneway.desktop.outline;

import org.jspecify.annotations.NullMarked;

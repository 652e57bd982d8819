// SPDX-License-Identifier: Apache-2.0
/// Work that takes its time: never on the screen's thread, seen while it runs, and cancelled at
/// will.
@NullMarked
package laneway.desktop.work;

import org.jspecify.annotations.NullMarked;

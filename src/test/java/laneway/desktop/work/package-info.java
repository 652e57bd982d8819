// SPDX-License-Identifier: Apache-2.0
/// Work that takes its time.
@NullMarked
package laneway.desktop.work;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// The questions the desktop asks, and what it tells about files.
@NullMarked
package laneway.desktop.dialog;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// The texts of the desktop.
@NullMarked
package laneway.desktop.words;

import org.jspecify.annotations.NullMarked;

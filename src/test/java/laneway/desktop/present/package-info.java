// SPDX-License-Identifier: Apache-2.0
/// Slides, and the way through them.
@NullMarked
package laneway.desktop.present;

import org.jspecify.annotations.NullMarked;

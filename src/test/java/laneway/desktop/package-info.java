// SPDX-License-Identifier: Apache-2.0
/// The rooms of the desktop put together.
@NullMarked
package laneway.desktop;

import org.jspecify.annotations.NullMarked;

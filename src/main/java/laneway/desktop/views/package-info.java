// SPDX-License-Identifier: Apache-2.0
/// What of the map is shown, as the window says it and as it is kept under a name.
@NullMarked
package laneway.desktop.views;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// How the desktop looks: colours for light and dark, the typeface, and the icons.
@NullMarked
package laneway.desktop.theme;

import org.jspecify.annotations.NullMarked;

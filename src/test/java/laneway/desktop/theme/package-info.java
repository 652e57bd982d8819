// SPDX-License-Identifier: Apache-2.0
/// How the desktop looks, as far as no screen is needed.
@NullMarked
package laneway.desktop.theme;

import org.jspecify.annotations.NullMarked;

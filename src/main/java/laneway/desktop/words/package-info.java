// SPDX-License-Identifier: Apache-2.0
/// What the desktop says, in the user's language.
@NullMarked
package laneway.desktop.words;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// What the program remembers.
@NullMarked
package laneway.desktop.settings;

import org.jspecify.annotations.NullMarked;

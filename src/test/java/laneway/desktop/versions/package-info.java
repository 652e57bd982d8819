// SPDX-License-Identifier: Apache-2.0
/// What earlier versions are said to be.
@NullMarked
package laneway.desktop.versions;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// Earlier versions of the document on the screen: what they looked like, how they differ from now.
@NullMarked
package laneway.desktop.versions;

import org.jspecify.annotations.NullMarked;

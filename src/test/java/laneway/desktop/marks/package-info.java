// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.desktop.marks;

import org.jspecify.annotations.NullMarked;

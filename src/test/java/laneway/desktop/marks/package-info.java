// SPDX-License-Identifier: Apache-2.0
/// Tests of what is said about marks and stages.
@NullMarked
package laneway.desktop.marks;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// Tests of the timer; none of them waits.
@NullMarked
package laneway.desktop.timer;

import org.jspecify.annotations.NullMarked;

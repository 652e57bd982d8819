// SPDX-License-Identifier: Apache-2.0
/// Tests of what charts show, without a screen.
@NullMarked
package laneway.desktop.charts;

import org.jspecify.annotations.NullMarked;

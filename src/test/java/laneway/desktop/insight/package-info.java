// SPDX-License-Identifier: Apache-2.0
/// Tests of what the panel of findings lists, without a window.
@NullMarked
package laneway.desktop.insight;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// Tests of the mini-map, without a window.
@NullMarked
package laneway.desktop.minimap;

import org.jspecify.annotations.NullMarked;

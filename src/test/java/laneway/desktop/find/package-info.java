// SPDX-License-Identifier: Apache-2.0
/// Tests of finding and replacing, without a window.
@NullMarked
package laneway.desktop.find;

import org.jspecify.annotations.NullMarked;

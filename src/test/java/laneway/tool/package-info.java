// SPDX-License-Identifier: Apache-2.0
/// Every gesture, by a driver that presses, drags and types without a screen.
@NullMarked
package laneway.tool;

import org.jspecify.annotations.NullMarked;

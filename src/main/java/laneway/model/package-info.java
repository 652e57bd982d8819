// SPDX-License-Identifier: Apache-2.0
/// The map and its parts as immutable values, and what a valid map is.
@NullMarked
package laneway.model;

import org.jspecify.annotations.NullMarked;

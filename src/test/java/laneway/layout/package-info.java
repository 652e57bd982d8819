// SPDX-License-Identifier: Apache-2.0
/// What the placing of maps promises.
@NullMarked
package laneway.layout;

import org.jspecify.annotations.NullMarked;

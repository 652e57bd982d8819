// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.layers;

import org.jspecify.annotations.NullMarked;

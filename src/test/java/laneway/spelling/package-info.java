// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.spelling;

import org.jspecify.annotations.NullMarked;

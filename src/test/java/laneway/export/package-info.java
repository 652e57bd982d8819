// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.export;

import org.jspecify.annotations.NullMarked;

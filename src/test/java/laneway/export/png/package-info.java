// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.export.png;

import org.jspecify.annotations.NullMarked;

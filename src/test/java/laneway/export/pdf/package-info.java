// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.export.pdf;

import org.jspecify.annotations.NullMarked;

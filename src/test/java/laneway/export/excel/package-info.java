// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.export.excel;

import org.jspecify.annotations.NullMarked;

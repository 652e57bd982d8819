// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.edit.merge;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// Every edit with its undo, one by one and in long random series.
@NullMarked
package laneway.edit;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0

/// Files of rows, whatever they are: told apart by their names, and read as what can be asked.
@NullMarked
package laneway.data;

import org.jspecify.annotations.NullMarked;

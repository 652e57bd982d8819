// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.cli;

import org.jspecify.annotations.NullMarked;

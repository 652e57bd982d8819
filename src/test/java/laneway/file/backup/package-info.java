// SPDX-License-Identifier: Apache-2.0

@NullMarked
package laneway.file.backup;

import org.jspecify.annotations.NullMarked;

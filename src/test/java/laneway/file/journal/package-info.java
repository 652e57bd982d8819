// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.file.journal;

import org.jspecify.annotations.NullMarked;

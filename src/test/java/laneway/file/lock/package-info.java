// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.file.lock;

import org.jspecify.annotations.NullMarked;

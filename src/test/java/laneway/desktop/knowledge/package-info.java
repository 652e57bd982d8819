// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.desktop.knowledge;

import org.jspecify.annotations.NullMarked;

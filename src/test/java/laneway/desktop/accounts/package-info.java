// SPDX-License-Identifier: Apache-2.0
@NullMarked
package laneway.desktop.accounts;

import org.jspecify.annotations.NullMarked;

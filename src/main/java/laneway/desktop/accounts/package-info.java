// SPDX-License-Identifier: Apache-2.0

/// Real customers under the map: the rules that put them into stages, and what was answered.
@NullMarked
package laneway.desktop.accounts;

import org.jspecify.annotations.NullMarked;

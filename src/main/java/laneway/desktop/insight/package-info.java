// SPDX-License-Identifier: Apache-2.0
/// What was found out about a map and what will be done about it, beside its board.
///
/// Findings are computed elsewhere and only shown here; what is done with them is an edit like any
/// other.
@NullMarked
package laneway.desktop.insight;

import org.jspecify.annotations.NullMarked;

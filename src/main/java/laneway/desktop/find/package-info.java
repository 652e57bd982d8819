// SPDX-License-Identifier: Apache-2.0
/// Finding, replacing and filtering on the board: the bar above it, the list of matches beside it,
/// and the sign that a filter is on.
///
/// Nodes and values only; the window joins them to the open document.
@NullMarked
package laneway.desktop.find;

import org.jspecify.annotations.NullMarked;

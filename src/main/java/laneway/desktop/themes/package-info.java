// SPDX-License-Identifier: Apache-2.0

/// Cards by theme: a view in place of the board, a column for each tag, between which cards are
/// dragged.
///
/// A theme is nothing but a tag, so that what is found here is found by searching, filtering and in
/// every export too. A theme without cards lives only as long as this view.
@NullMarked
package laneway.desktop.themes;

import org.jspecify.annotations.NullMarked;

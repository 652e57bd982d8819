// SPDX-License-Identifier: Apache-2.0
/// What is there before there is a map: the start page with recent maps, templates and samples, the
/// empty board, and the first steps on it.
///
/// The start page fills the place of the board and is no dialog: whoever opens the program sees it
/// without having to answer it. Templates are maps in the program's own format, so that they are
/// read, checked and painted like any other.
@NullMarked
package laneway.desktop.welcome;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// The map placed on a board: what lies where, line by line, ready to be drawn by any writer.
///
/// Decisions: the origin is the top left corner of the body, so that stage headers have negative y
/// and lane labels negative x, and a window may keep both in view while the body scrolls. Cards
/// flow through the columns of their cell line by line, from left to right, and a line is as high
/// as its highest card: the order can be read off the board, and an insertion moves only what
/// follows it. (Packing each column by itself saves height but leaves the order to guess.) What
/// changed between two maps is found by identity: maps share everything that an edit did not touch,
/// so nobody has to report what was touched, and nobody can report it wrongly.
@NullMarked
package laneway.layout;

import org.jspecify.annotations.NullMarked;

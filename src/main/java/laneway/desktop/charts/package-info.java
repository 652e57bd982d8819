// SPDX-License-Identifier: Apache-2.0

/// What is counted and measured on a map as charts, each with its numbers as a table beside it.
///
/// The charts are those of JavaFX; series are told apart by filling as well as by shade, and every
/// number can be read and heard in the table.
@NullMarked
package laneway.desktop.charts;

import org.jspecify.annotations.NullMarked;

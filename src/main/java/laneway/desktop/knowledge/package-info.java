// SPDX-License-Identifier: Apache-2.0

/// What the map knows beside its board, in place of the board: owners, needs, metrics, signals,
/// stakeholders, paths, lifecycles and goals, a page each.
///
/// Most pages are one and the same table of parts with other columns. It edits in its cells with
/// controls of its own rather than those of JavaFX's tables, which throw away what is written when
/// somebody clicks elsewhere.
@NullMarked
package laneway.desktop.knowledge;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/// The inspector: every field of what is selected, at the right of the board.
///
/// A field is built from a property of the model and knows nothing else of its part, so that a new
/// property costs one line here.
@NullMarked
package laneway.desktop.panel;

import org.jspecify.annotations.NullMarked;

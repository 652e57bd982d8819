// SPDX-License-Identifier: Apache-2.0
/// What is found out about a map as plain values to be shown upon its board: marks between stages,
/// the heat of cards, and what runs along the stages.
///
/// The board knows nothing of how it was found out; screen and exports ask here for the same.
@NullMarked
package laneway.layers;

import org.jspecify.annotations.NullMarked;

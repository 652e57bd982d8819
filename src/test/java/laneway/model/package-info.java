// SPDX-License-Identifier: Apache-2.0

/// Builders of maps, and what the map promises.
@NullMarked
package laneway.model;

import org.jspecify.annotations.NullMarked;

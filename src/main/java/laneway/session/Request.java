// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.PartId;

import java.util.Set;

/// Something that only the window can do.
public sealed interface Request {
    /// Scroll so far that these parts are seen; as little as possible, and not at all if they are.
    record Reveal(Set<PartId> parts) implements Request {
        public Reveal {
            parts = Set.copyOf(parts);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a card rests on.
///
/// @param certainty null where nobody has said
public record Evidence(@Nullable Certainty certainty, List<Source> sources) {
    /// Nothing said, no sources.
    public static final Evidence NONE = new Evidence(null, List.of());

    public Evidence {
        sources = List.copyOf(sources);
    }
}

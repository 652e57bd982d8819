// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a path set.
public record PathSetId(String value) implements PartId {
    public PathSetId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static PathSetId random() {
        return new PathSetId(PartId.randomValue("paths"));
    }
}

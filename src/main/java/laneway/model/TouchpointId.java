// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a touchpoint.
public record TouchpointId(String value) implements PartId {
    public TouchpointId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static TouchpointId random() {
        return new TouchpointId(PartId.randomValue("touchpoint"));
    }
}

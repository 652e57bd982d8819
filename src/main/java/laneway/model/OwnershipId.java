// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of an ownership: who is behind something.
public record OwnershipId(String value) implements PartId {
    public OwnershipId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static OwnershipId random() {
        return new OwnershipId(PartId.randomValue("ownership"));
    }
}

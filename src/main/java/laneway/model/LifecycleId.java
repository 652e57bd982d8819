// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a lifecycle.
public record LifecycleId(String value) implements PartId {
    public LifecycleId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static LifecycleId random() {
        return new LifecycleId(PartId.randomValue("lifecycle"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a fit: how well a touchpoint serves a need.
public record FitId(String value) implements PartId {
    public FitId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static FitId random() {
        return new FitId(PartId.randomValue("fit"));
    }
}

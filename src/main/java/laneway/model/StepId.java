// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a step.
public record StepId(String value) implements PartId {
    public StepId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static StepId random() {
        return new StepId(PartId.randomValue("step"));
    }
}

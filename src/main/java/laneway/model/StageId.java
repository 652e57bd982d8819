// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a stage.
public record StageId(String value) implements PartId {
    public StageId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static StageId random() {
        return new StageId(PartId.randomValue("stage"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a rule for a stage.
public record StageRuleId(String value) implements PartId {
    public StageRuleId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static StageRuleId random() {
        return new StageRuleId(PartId.randomValue("rule"));
    }
}

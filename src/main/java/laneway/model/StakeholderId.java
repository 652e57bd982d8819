// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a stakeholder.
public record StakeholderId(String value) implements PartId {
    public StakeholderId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static StakeholderId random() {
        return new StakeholderId(PartId.randomValue("stakeholder"));
    }
}

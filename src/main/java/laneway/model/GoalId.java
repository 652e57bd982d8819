// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a goal.
public record GoalId(String value) implements PartId {
    public GoalId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static GoalId random() {
        return new GoalId(PartId.randomValue("goal"));
    }
}

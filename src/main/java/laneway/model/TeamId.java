// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a team.
public record TeamId(String value) implements PartId {
    public TeamId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static TeamId random() {
        return new TeamId(PartId.randomValue("team"));
    }
}

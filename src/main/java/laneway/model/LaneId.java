// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a lane.
public record LaneId(String value) implements PartId {
    public LaneId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static LaneId random() {
        return new LaneId(PartId.randomValue("lane"));
    }
}

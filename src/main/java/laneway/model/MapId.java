// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a map, which stays the same when its file is renamed or copied.
public record MapId(String value) implements PartId {
    public MapId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static MapId random() {
        return new MapId(PartId.randomValue("map"));
    }
}

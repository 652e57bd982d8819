// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of an action item.
public record ActionItemId(String value) implements PartId {
    public ActionItemId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static ActionItemId random() {
        return new ActionItemId(PartId.randomValue("action"));
    }
}

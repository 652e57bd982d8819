// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a link between two cards.
public record LinkId(String value) implements PartId {
    public LinkId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static LinkId random() {
        return new LinkId(PartId.randomValue("link"));
    }
}

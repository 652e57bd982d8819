// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a card.
public record CardId(String value) implements PartId {
    public CardId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static CardId random() {
        return new CardId(PartId.randomValue("card"));
    }
}

// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of an answer.
public record AnswerId(String value) implements PartId {
    public AnswerId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static AnswerId random() {
        return new AnswerId(PartId.randomValue("answer"));
    }
}

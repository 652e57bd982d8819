// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a signal.
public record SignalId(String value) implements PartId {
    public SignalId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static SignalId random() {
        return new SignalId(PartId.randomValue("signal"));
    }
}
